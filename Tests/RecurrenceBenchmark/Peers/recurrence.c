/* The same as RecurrenceBenchmark.swift with libical: rule, dates a second, sum of one run's seconds since 1970. */
#include <libical/ical.h>
#include <stdio.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv)
{
    struct icaltimetype start = icaltime_from_string("19970902T090000");
    for (int i = 1; i < argc; i++) {
        struct icalrecurrencetype rule = icalrecurrencetype_from_string(argv[i]);
        double began = now(), spent = 0;
        long count = 0;
        struct icaltimetype dates[400];
        int taken = 0;
        while (spent < 0.5) {
            icalrecur_iterator *iterator = icalrecur_iterator_new(rule, start);
            for (taken = 0; taken < 400; taken++) {
                dates[taken] = icalrecur_iterator_next(iterator);
                if (icaltime_is_null_time(dates[taken])) break;
            }
            count += taken;
            icalrecur_iterator_free(iterator);
            spent = now() - began;
        }
        long long sum = 0;
        for (int d = 0; d < taken; d++) sum += (long long)icaltime_as_timet(dates[d]);
        printf("%s\t%.0f\t%lld\n", argv[i], count / spent, sum);
    }
    return 0;
}
