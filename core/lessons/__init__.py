"""What the program asks: lessons with a goal it detects, predictions, the exercise in the learner's own code, and
worksheets. Everything is decided here, without a window.
"""
