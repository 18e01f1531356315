"""Tables of points: what people keep in text files, read, judged and written."""
