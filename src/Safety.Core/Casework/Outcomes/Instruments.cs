namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// The register of instruments: figures and licences only. Most are sold or protected; whoever enters a score has the
/// instrument from its owner. A figure that nobody has confirmed says so in its source.
/// </summary>
public static class Instruments
{
    private const string Sold = "Sold by its owner.";
    private const string Unknown = "Ask its owner before using it.";
    private const string Unconfirmed = "General knowledge, unconfirmed.";
    private const string NoFigures = "Reliable change and cut-off are not known here: its scores are drawn only.";

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<InstrumentEntry> All { get; } =
    [
        new(Instrument.Oq45, "OQ-45.2", 0, 180, BetterWhen.Lower, 14, 64, Sold,
            "Range and reliable change: oqmeasures.com. Cut-off 63/64: general knowledge, unconfirmed."),
        new(Instrument.Oq30, "OQ-30.2", null, null, BetterWhen.Lower, 10, null, Sold,
            "Reliable change: oqmeasures.com. Range and cut-off are not known here."),
        new(Instrument.Yoq, "Y-OQ", null, null, BetterWhen.Lower, 13, null, Sold,
            "Reliable change: oqmeasures.com. Range and cut-off are not known here."),
        new(Instrument.Ors, "ORS", 0, 40, BetterWhen.Higher, 5, 25,
            "Free for individuals only; agencies and electronic forms need a licence.",
            $"Adults. Reliable change and cut-off: {Unconfirmed}"),
        new(Instrument.Srs, "SRS", 0, 40, BetterWhen.Higher, null, 36,
            "Free for individuals only; agencies and electronic forms need a licence.",
            "Cut-off: OpenFIT. It says how the meeting was, not what the client gains: its scores are drawn only."),
        new(Instrument.Core10, "CORE-10", 0, 40, BetterWhen.Lower, 6, 11, "Free; do not alter it.", Unconfirmed),
        new(Instrument.SoasR, "SOAS-R", 0, 22, BetterWhen.Lower, null, 9, "Protected; written permission is needed.",
            "BMC Health Services Research, 2018: 9 and more covers all physical attacks. No reliable change is known."),
        new(Instrument.Moas, "MOAS", 0, 40, BetterWhen.Lower, null, null, Unknown, NoFigures),
        new(Instrument.Dasa, "DASA", 0, 7, BetterWhen.Lower, null, 4, "The manual is sold.",
            "4 and more is used as high risk; most of these are false alarms. No reliable change is known."),
        new(Instrument.Bvc, "BVC", 0, 6, BetterWhen.Lower, null, null, Unknown, NoFigures),
        new(Instrument.VRisk10, "V-RISK-10", null, null, null, null, null, "Free to copy.", "forensic-psychiatry.no",
            "Its answers are not to be summed."),
        new(Instrument.Hcr20, "HCR-20 V3", null, null, null, null, null, Sold, Unconfirmed,
            "It is a structured judgement and has no score."),
        new(Instrument.ProQol5, "ProQOL 5", null, null, null, null, null, "Free, credited, unaltered, not sold.",
            "ProQOL manual.", "It is about the worker, and is no outcome of a client."),
        new(Instrument.Mbi, "MBI", null, null, null, null, null, Sold, "Its authors withdrew the cut-offs.",
            "It is about the worker, and is no outcome of a client."),
    ];

    /// <summary>What is known of one, or null when there is none of this code.</summary>
    public static InstrumentEntry? Find(Instrument code) => All.FirstOrDefault(one => one.Code == code);
}
