"""The network itself: tables of records keyed by the name the learner sees, the readable passes and the fast ones.

NumPy only. It knows neither data sets, nor experiments, nor the window.
"""
