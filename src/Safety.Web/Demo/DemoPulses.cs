using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Web.Staff.Pulses;

namespace Safety.Web.Demo;

/// <summary>
/// The pulses of the last quarters: most of the frontline answer most months. The first team is worn out and reports
/// few of the things that it tells of; the others report most.
/// </summary>
internal sealed class DemoPulses(DemoTeller teller, DemoPeople people, PulseDesk desk)
{
    private const int MonthsBefore = 7;
    private const int LeftOutOneIn = 6;

    /// <summary>Plans them.</summary>
    /// <param name="until">The end of the story.</param>
    public void Plan(DateTimeOffset until)
    {
        var first = WallClock.MonthOf(DateOnly.FromDateTime(until.UtcDateTime)).AddMonths(-MonthsBefore);
        for (var later = 0; later <= MonthsBefore; later++)
        {
            var month = first.AddMonths(later);
            for (var team = 0; team < people.Teams.Count; team++)
            {
                var workers = people.WorkersOf(team);
                for (var index = 0; index < workers.Count; index++)
                {
                    if ((index + later) % LeftOutOneIn != 0)
                        PlanOne(workers[index], team == 0, month, index + later, until);
                }
            }
        }
    }

    private void PlanOne(StaffId worker, bool isWornOut, DateOnly month, int turn, DateTimeOffset until)
    {
        var day = month.AddDays(16 + (turn % 7));
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 10)), TimeSpan.Zero);
        if (at >= until) return;
        var happened = (isWornOut ? 8 : 4) + (turn % 3);
        var form = new PulseForm
        {
            WornOut = (isWornOut ? 4 : 2) + (turn % 2), Safe = (isWornOut ? 2 : 4) + (turn % 2), Happened = happened,
            Filed = isWornOut ? happened / 2 : happened,
        };
        teller.At(at, async () => teller.Check(
            await desk.AnswerAsync(people.Asker(worker), form, CancellationToken.None), nameof(AnswerPulse)));
    }
}
