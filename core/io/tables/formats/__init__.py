"""Tables that are not lines of cells: ARFF, libsvm, JSON, rows in brackets and workbooks, each made into such lines."""
