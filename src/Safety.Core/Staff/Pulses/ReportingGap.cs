namespace Safety.Core.Staff.Pulses;

/// <summary>
/// How much of what happens to a group goes unreported: what the pulses tell of, held against the reports of the same
/// group and months. An estimate, and no finding about anybody: not all answer, and people count differently.
/// </summary>
/// <param name="Told">How many things the pulses told of.</param>
/// <param name="Answers">How many answers told of them.</param>
/// <param name="PersonMonths">How many answers there were if everybody had answered each month.</param>
/// <param name="Expected">How many things there were if those who did not answer had as many.</param>
/// <param name="Reported">How many reports there are.</param>
/// <param name="Missing">How many of the expected have no report; none when there are more reports.</param>
/// <param name="ReportedPercent">The share that was reported, at most 100; null when nothing is expected.</param>
public sealed record ReportingGap(
    int Told, int Answers, int PersonMonths, int Expected, int Reported, int Missing, int? ReportedPercent)
{
    private const int Whole = 100;

    /// <summary>Estimates.</summary>
    /// <param name="figure">What the pulses of the group come to.</param>
    /// <param name="personMonths">The people of the group, summed over the months.</param>
    /// <param name="reported">How many reports the group has of these months.</param>
    public static ReportingGap Of(PulseFigure figure, int personMonths, int reported)
    {
        // Whoever moved may have answered in a group that they left.
        var all = Math.Max(personMonths, figure.Answers);
        var expected = (int)Math.Round(figure.Happened * (double)all / figure.Answers, MidpointRounding.AwayFromZero);
        return new(
            figure.Happened, figure.Answers, all, expected, reported, Math.Max(0, expected - reported),
            expected == 0 ? null : Math.Min(Whole, (int)((long)reported * Whole / expected)));
    }
}
