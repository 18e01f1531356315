"""Predict, then step: questions about the next iteration, judged answers, and the slips by name.

It works from an iteration with its numbers and knows neither the run nor the window.
"""
