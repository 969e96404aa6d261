"""The same as RecurrenceBenchmark.swift with python-dateutil: rule, dates a second, sum of one run's seconds."""
import datetime
import itertools
import sys
import time

from dateutil.rrule import rrulestr

START = datetime.datetime(1997, 9, 2, 9)
EPOCH = datetime.datetime(1970, 1, 1)

for text in sys.argv[1:]:
    began = time.monotonic()
    count, spent, dates = 0, 0.0, []
    while spent < 0.5:
        dates = list(itertools.islice(rrulestr(text, dtstart=START), 400))
        count += len(dates)
        spent = time.monotonic() - began
    total = sum(int((date - EPOCH).total_seconds()) for date in dates)
    print(text, int(count / spent), total, sep="\t")
