"""What tests share, and no tests.

==================  =================================================================================================
`window`            the fixture ``glassbox``: the running program, with short ways to act and to wait
`leftovers`         what a test leaves running: timers, threads, jobs, animations, windows
`process`           the program in a process of its own, for tests of its end
`learner`           a learner's session in the window, with what must hold after each step
`learner_actions`   what a learner does in it with time, files and the plane
`surface_actions`   the same on the loss surface
`panels`            recorded intents; wheels, drags and typed texts as real events
`painted_texts`     reads every text that is painted, and says which are cut or overlap
`snapshots`         snapshots for views, without a trainer
`runs`              small runs with everything in them, and what makes two of them the same
`iterations`        iterations to work out by hand
`scripted_loop`     the training loop without a thread or a clock
`scripts`           runs that are exported, and what runs an exported script
`commands`          a command of the command line with what it said
==================  =================================================================================================
"""
