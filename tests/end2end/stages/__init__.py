"""What stands before the camera: desks with people, channels and work in them, all of it invented."""
