"""The inbox: queues, the list, and the item in front."""
