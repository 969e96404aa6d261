"""Writes years.txt: the Vietnamese lunar years as reckoned with the PyEphem library (pip install ephem), which shares
nothing with our own reckoning. One line a lunar year: the year, its first day (month and day), and for each of its
months its length (a for 29, b for 30), in capitals where the month is a leap month.

    python3 generate.py > years.txt
"""
import datetime
import math

import ephem

EAST = 7 / 24
EPOCH = ephem.Date("1970/1/1")


def sign(day):
    """The sign of 30 degrees in which the sun stands at the local midnight that begins the day."""
    sun = ephem.Sun(ephem.Date(EPOCH + day - EAST))
    longitude = ephem.Ecliptic(ephem.Equatorial(sun.g_ra, sun.g_dec, epoch=ephem.Date(EPOCH + day - EAST)),
                               epoch=ephem.Date(EPOCH + day - EAST)).lon
    return int(math.degrees(longitude) // 30)


def moons(first, last):
    """The local days of the new moons from a date on."""
    moon, days = ephem.next_new_moon(first), []
    while moon < last:
        days.append(math.floor(moon - EPOCH + EAST))
        moon = ephem.next_new_moon(moon + 1)
    return days


days = moons(ephem.Date("1897/1/1"), ephem.Date("2104/1/1"))
months = []  # (first day, length, has a new sign, has the solstice)
signs = [sign(day) for day in days]
for index in range(len(days) - 1):
    a, b = signs[index], signs[index + 1]
    months.append((days[index], days[index + 1] - days[index], a != b, a in (7, 8) and b in (9, 10)))

elevens = [index for index, month in enumerate(months) if month[3]]
names = {}
for first, last in zip(elevens, elevens[1:]):
    leap = None
    if last - first == 13:
        leap = next(index for index in range(first + 1, last) if not months[index][2])
    number = 11
    for index in range(first, last):
        if index == leap:
            names[index] = ((number - 2) % 12 + 1, True)
        else:
            names[index] = (number, False)
            number = number % 12 + 1

starts = [index for index, name in sorted(names.items()) if name == (1, False)]
for first, last in zip(starts, starts[1:]):
    date = datetime.date(1970, 1, 1) + datetime.timedelta(days=months[first][0])
    if 1900 <= date.year <= 2100:
        letters = ""
        for index in range(first, last):
            letter = "b" if months[index][1] == 30 else "a"
            letters += letter.upper() if names[index][1] else letter
        print(f"{date.year} {date:%m%d} {letters}")
