using Safety.Core.Casework.Outcomes;
using Safety.Web.Casework.Outcomes;

namespace Safety.Web.Demo;

/// <summary>
/// Three clients who call far more often in the last weeks than before. One does worse and worse, one better and
/// better, and one recovers from a setback: only the first is a reason to look together at what the support brings.
/// </summary>
internal sealed class DemoOutcomes(DemoTeller teller, DemoPeople people, DemoContacts contacts, OutcomeDesk outcomes)
{
    private const int WeeksBack = 32;

    /// <summary>The weeks before the end in which somebody measures.</summary>
    private static readonly int[] MeasuredIn = [20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 1];

    // Of the questionnaire with 45 items, on which less is better and 14 points are a reliable change.
    private static readonly decimal[] Worse = [60, 61, 62, 64, 66, 68, 70, 74, 78, 80, 85];
    private static readonly decimal[] Better = [88, 88, 86, 84, 82, 80, 76, 70, 64, 58, 52];
    private static readonly decimal[] Recovered = [80, 78, 74, 72, 70, 84, 86, 78, 70, 62, 58];

    /// <summary>Plans the three.</summary>
    public void Plan(DateTimeOffset until)
    {
        var monday = DemoContacts.MondayOf(until);
        PlanOne(contacts.Pair(0, 1), Worse, monday);
        PlanOne(contacts.Pair(1, 4), Better, monday);
        PlanOne(contacts.Pair(2, 5), Recovered, monday);
    }

    private void PlanOne(WhoWithWhom pair, decimal[] scores, DateTimeOffset monday)
    {
        for (var week = WeeksBack; week > 0; week--)
        {
            var begins = monday.AddDays(-7 * week);
            contacts.Session(pair, begins.AddHours(10));
            for (var call = 0; call < CallsIn(week); call++)
                contacts.Call(pair, begins.AddDays(1 + (call % 4)).AddHours(13 + (call / 4)));
        }

        foreach (var (week, score) in MeasuredIn.Zip(scores))
            Measure(pair, score, monday.AddDays(-7 * week).AddHours(11));
    }

    private static int CallsIn(int week) => week switch { 1 => 6, 2 => 2, 3 => 2, _ => 1 };

    private void Measure(WhoWithWhom pair, decimal score, DateTimeOffset at) => teller.At(at, async () => teller.Check(
        await outcomes.ScoreAsync(
            people.Asker(pair.Worker), new Pair(pair.Client, pair.Worker), new OutcomeId(teller.NewId()),
            new OutcomeForm { Instrument = Instrument.Oq45, Value = score }, CancellationToken.None),
        nameof(ScoreOutcome)));
}
