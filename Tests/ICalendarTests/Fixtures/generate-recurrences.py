#!/usr/bin/env python3
"""Writes recurrences.txt: random rules with their first dates as python-dateutil finds them.

    python3 generate-recurrences.py 10000 > recurrences.txt

The seed is fixed, so the same number gives the same rules (python-dateutil 2.9.0); those on which it works longer
than PATIENCE, for want of a date, are left out, which a slow machine may do to a few more. One line a rule, with tabs between:
DTSTART, RRULE, and the dates. The dates are written compactly: seconds since DTSTART for the first, seconds since the
date before for the others, in base 36, with `*n` after a number that stands n times. `.` says that the rule ended
there; without it the rule goes on and only the first LIMIT dates are kept.

Left out are the rules in which python-dateutil departs from RFC 5545, so that it is no judge of them:
* WEEKLY with BYSETPOS: it counts the positions of the first week from DTSTART, not from WKST;
* BYDAY that mixes elements with and without a number: it takes both together as a limit;
* BYWEEKNO with the first or last week: it takes some years of 52 weeks for years of 53, and misses 1 January 2011,
  which is in week 52 of 2010;
* BYWEEKNO without a day: it takes all seven days, RFC 5545 section 3.3.10 takes the weekday from DTSTART.
"""
import datetime
import itertools
import random
import signal
import sys

from dateutil.rrule import rrulestr

LIMIT = 24
PATIENCE = 0.2
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
FREQUENCIES = ["YEARLY"] * 5 + ["MONTHLY"] * 5 + ["WEEKLY"] * 4 + ["DAILY"] * 3 + ["HOURLY", "MINUTELY", "SECONDLY"]


def some(random, low, high, most, negative=0.0):
    numbers = {random.randint(low, high) for _ in range(random.randint(1, most))}
    numbers = {-n if random.random() < negative else n for n in numbers}
    return ",".join(str(n) for n in sorted(numbers))


def days(random, numbered, greatest):
    if numbered:
        elements = {
            (random.choice([1, -1]) * random.randint(1, greatest), day)
            for day in random.sample(WEEKDAYS, random.randint(1, 3))
        }
        return ",".join(f"{n}{day}" for n, day in sorted(elements))
    return ",".join(random.sample(WEEKDAYS, random.randint(1, 5)))


def rule(random):
    frequency = random.choice(FREQUENCIES)
    rare = frequency in ("HOURLY", "MINUTELY", "SECONDLY")
    parts = {}

    def chance(probability):
        return random.random() < probability

    if chance(0.4):
        parts["INTERVAL"] = str(random.randint(2, 40 if rare else 5))
    if chance(0.3):
        parts["BYMONTH"] = some(random, 1, 12, 4)
    if chance(0.35) and frequency != "WEEKLY":
        parts["BYMONTHDAY"] = some(random, 1, 31, 4, 0.3)
    if chance(0.15) and frequency in ("YEARLY", "HOURLY", "MINUTELY", "SECONDLY"):
        parts["BYYEARDAY"] = some(random, 1, 366, 5, 0.3)
    if chance(0.2) and frequency == "YEARLY":
        parts["BYWEEKNO"] = some(random, 1, 53, 4, 0.3)
    if chance(0.5) or "BYWEEKNO" in parts:
        numbered = frequency in ("YEARLY", "MONTHLY") and "BYWEEKNO" not in parts and chance(0.5)
        by_month = frequency == "MONTHLY" or "BYMONTH" in parts
        parts["BYDAY"] = days(random, numbered, 5 if by_month else 53)
    for name, probability, high in (("BYHOUR", 0.2, 23), ("BYMINUTE", 0.15, 59), ("BYSECOND", 0.1, 59)):
        if chance(probability):
            parts[name] = some(random, 0, high, 3)
    if chance(0.2) and frequency != "WEEKLY" and any(name.startswith("BY") for name in parts):
        parts["BYSETPOS"] = some(random, 1, 6, 3, 0.4)
    if chance(0.3):
        parts["WKST"] = random.choice(WEEKDAYS)
    return frequency, parts


def start(random):
    day = datetime.date(1996, 1, 1) + datetime.timedelta(days=random.randint(0, 12000))
    time = datetime.time(random.randint(0, 23), random.randint(0, 59), random.choice([0, 0, random.randint(0, 59)]))
    return datetime.datetime.combine(day, time)


def base36(number):
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest] + digits
    return digits or "0"


def compact(begin, dates, ended):
    steps = [int((b - a).total_seconds()) for a, b in zip([begin] + dates, dates)]
    runs = [(base36(step), len(list(run))) for step, run in itertools.groupby(steps)]
    return " ".join([s if n == 1 else f"{s}*{n}" for s, n in runs] + (["."] if ended else []))


def is_doubtful(parts):
    return bool({1, 52, 53, -1, -52, -53} & {int(n) for n in parts.get("BYWEEKNO", "2").split(",")})


def patience_ended(*_):
    raise TimeoutError


def first(text, begin):
    """The first LIMIT dates, and whether the rule ended with them; None when python-dateutil takes too long."""
    signal.signal(signal.SIGALRM, patience_ended)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        dates = list(itertools.islice(rrulestr(text, dtstart=begin), LIMIT + 1))
    except (TimeoutError, ValueError):  # the second: times that no step of the rule can reach
        return None, False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return dates[:LIMIT], len(dates) <= LIMIT


def main():
    written = 0
    for index in itertools.count():
        if written == int(sys.argv[1]):
            break
        source = random.Random(f"20270914/{index}")
        frequency, parts = rule(source)
        if is_doubtful(parts):
            continue
        begin = start(source)
        ending = source.random()
        if ending < 0.3:
            parts["COUNT"] = str(source.randint(1, LIMIT))
        elif ending < 0.45:
            until = begin + datetime.timedelta(days=source.randint(0, 1500), seconds=source.randint(0, 86399))
            parts["UNTIL"] = until.strftime("%Y%m%dT%H%M%S")
        text = ";".join([f"FREQ={frequency}"] + [f"{name}={value}" for name, value in parts.items()])
        dates, ended = first(text, begin)
        if dates:
            written += 1
            print(begin.strftime("%Y%m%dT%H%M%S"), text, compact(begin, dates, ended), sep="\t")


main()
