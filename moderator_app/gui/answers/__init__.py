"""Answering a question: the sheet in which an answer is written, considered, copied out and recorded."""
