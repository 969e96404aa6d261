"""Reads calendars with Python's icalendar and with libical, and prints what each understood, one line a file and
reader: METHOD UID SEQUENCE STATUS start attendees. Fails on what either of them finds wrong.

    python3 check-invitations.py FILE.ics ...
"""
import ctypes
import ctypes.util
import sys

import icalendar


def by_icalendar(octets):
    calendar = icalendar.Calendar.from_ical(octets)
    (event,) = calendar.walk("VEVENT")
    assert not calendar.errors and not event.errors, event.errors
    attendees = event.get("ATTENDEE", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    return [
        calendar["METHOD"], event["UID"], event["SEQUENCE"], event["STATUS"],
        event["DTSTART"].dt.strftime("%Y%m%dT%H%M%SZ"), len(attendees),
    ]


def by_libical(octets):
    library = ctypes.CDLL(ctypes.util.find_library("ical"))
    parse = library.icalparser_parse_string
    parse.restype, parse.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    component = parse(octets)
    assert component, "libical reads nothing"
    count = library.icalcomponent_count_errors
    count.argtypes = [ctypes.c_void_p]
    assert count(component) == 0, "libical finds errors"
    check = library.icalrestriction_check
    check.argtypes = [ctypes.c_void_p]
    assert check(component) == 1, "libical: RFC 5546 asks for something else"

    def text(name):
        function = getattr(library, name)
        function.restype, function.argtypes = ctypes.c_char_p, [ctypes.c_void_p]
        return function(component).decode()

    assert count(component) == 0, "libical finds errors after the check"
    return [text("icalcomponent_get_uid"), text("icalcomponent_get_summary")]


for file in sys.argv[1:]:
    with open(file, "rb") as stream:
        octets = stream.read()
    print(*by_icalendar(octets), *by_libical(octets), sep="|")
