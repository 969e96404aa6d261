import Foundation

/// Where sun and moon stand, as far as a lunar calendar must know it: the new moons to within seconds, the sun's
/// apparent longitude to within two thousandths of a degree (some three minutes of time). The terms are those of Jean
/// Meeus, Astronomical Algorithms, chapters 25 and 49. Days are counted in universal time since 1970-01-01, 0 h.
enum Ephemeris {
    /// The instant of the new moon number `index`, where 0 is that of 6 January 2000.
    static func newMoon(_ index: Int) -> Double {
        let k = Double(index)
        let t = k / 1236.85
        let ephemerisDay =
            2_451_550.09766 + 29.530588861 * k + t * t * (0.00015437 - t * (0.000000150 - 0.00000000073 * t))
            + periodicTerms(k, t) + planetaryTerms(k, t) - julianDayOfEpoch
        return ephemerisDay - clockDifference(at: ephemerisDay)
    }

    /// The number of the last new moon that may lie before the instant; the true last one is this or the next but one.
    static func newMoonIndex(near instant: Double) -> Int {
        Int(((instant + julianDayOfEpoch - 2_451_550.09766) / 29.530588861).rounded(.down)) - 1
    }

    /// Which of the twelve signs of 30 degrees the sun stands in, 0 from the March equinox on.
    static func sunSign(at instant: Double) -> Int {
        let sign = Int((sunLongitude(at: instant) / 30).rounded(.down))
        return sign.floorRemainder(by: 12)
    }

    /// The sun's apparent longitude in degrees, 0 ..< 360.
    static func sunLongitude(at instant: Double) -> Double {
        let t = (instant + clockDifference(at: instant) + julianDayOfEpoch - 2_451_545) / 36_525
        let mean = 280.46646 + t * (36_000.76983 + 0.0003032 * t)
        let anomaly = 357.52911 + t * (35_999.05029 - 0.0001537 * t)
        let centre =
            (1.914602 - t * (0.004817 + 0.000014 * t)) * sine(anomaly)
            + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
        // The pull of Venus, Jupiter and the moon, with arguments counted in centuries since 1900.
        let s = t + 1
        let pull =
            0.00134 * cosine(153.23 + 22_518.7541 * s) + 0.00154 * cosine(216.57 + 45_037.5082 * s)
            + 0.00200 * cosine(312.69 + 32_964.3577 * s) + 0.00179 * sine(350.74 + 445_267.1142 * s)
            + 0.00178 * sine(231.19 + 20.20 * s)
        let apparent = mean + centre + pull - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
        let turn = apparent.truncatingRemainder(dividingBy: 360)
        return turn < 0 ? turn + 360 : turn
    }

    private static let julianDayOfEpoch = 2_440_587.5

    private static func periodicTerms(_ k: Double, _ t: Double) -> Double {
        let e = 1 - t * (0.002516 + 0.0000074 * t)
        let sun = 2.5534 + 29.10535670 * k - t * t * (0.0000014 + 0.00000011 * t)
        let moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - 0.000000058 * t))
        let node = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - 0.000000011 * t))
        let ascending = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + 0.00000215 * t)
        var sum = -0.00017 * sine(ascending)
        for term in newMoonTerms {
            let size = term.size * (term.power == 0 ? 1 : term.power == 1 ? e : e * e)
            sum += size * sine(term.sun * sun + term.moon * moon + term.node * node)
        }
        return sum
    }

    private static func planetaryTerms(_ k: Double, _ t: Double) -> Double {
        var sum = 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t)
        for (start, rate, size) in planets {
            sum += size * sine(start + rate * k)
        }
        return sum
    }

    /// What the even clock of the heavens is ahead of universal time, in days. The polynomials are those of Espenak and
    /// Meeus for 1986 to 2050, and their parabola elsewhere, good to half a minute over two centuries.
    private static func clockDifference(at day: Double) -> Double {
        let years = (day - 10_957.5) / 365.2425
        let seconds: Double
        switch years {
        case -14..<5: seconds = 63.86 + years * (0.3345 - 0.060374 * years)
        case 5..<50: seconds = 62.92 + years * (0.32217 + 0.005589 * years)
        case -39 ..< -14: seconds = 45.45 + (years + 25) * (1.067 - (years + 25) / 260)
        default:
            let centuries = (years + 180) / 100
            seconds = -20 + 32 * centuries * centuries - (50..<150 ~= years ? 0.5628 * (150 - years) : 0)
        }
        return seconds / 86_400
    }

    private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
    private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}

private let newMoonTerms: [(size: Double, power: Int, sun: Double, moon: Double, node: Double)] = [
    (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2),
    (0.00739, 1, -1, 1, 0), (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2),
    (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0), (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2),
    (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0), (0.00004, 0, 0, 2, -2),
    (0.00004, 0, 3, 0, 0), (0.00003, 0, 1, 1, -2), (0.00003, 0, 0, 2, 2), (-0.00003, 0, 1, 1, 2),
    (0.00003, 0, -1, 1, 2), (-0.00002, 0, -1, 1, -2), (-0.00002, 0, 1, 3, 0), (0.00002, 0, 0, 4, 0),
]

private let planets: [(start: Double, rate: Double, size: Double)] = [
    (251.88, 0.016321, 0.000165), (251.83, 26.651886, 0.000164), (349.42, 36.412478, 0.000126),
    (84.66, 18.206239, 0.000110), (141.74, 53.303771, 0.000062), (207.14, 2.453732, 0.000060),
    (154.84, 7.306860, 0.000056), (34.52, 27.261239, 0.000047), (207.19, 0.121824, 0.000042),
    (291.34, 1.844379, 0.000040), (161.72, 24.198154, 0.000037), (239.56, 25.513099, 0.000035),
    (331.55, 3.592518, 0.000023),
]
