using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Staff.Supervisions;

namespace Safety.Web.Demo;

/// <summary>
/// The supervision of a year: most months have what is owed, now and then one is lost and made up in the same month,
/// and the last month of one worker, who needed it most, was called off for want of time and is late.
/// </summary>
internal sealed class DemoSupervision(DemoTeller teller, DemoPeople people, SupervisionDesk desk)
{
    private const int MinutesOwed = 90;
    private const int JudgedAfterDays = 6;
    private const int LostOneIn = 9;

    /// <summary>Plans every month that is whole, and what was held of the one in which the story ends.</summary>
    /// <param name="from">The beginning of the story.</param>
    /// <param name="until">Its end.</param>
    /// <param name="left">The worker whose last month is late.</param>
    public void Plan(DateTimeOffset from, DateTimeOffset until, StaffId left)
    {
        var lateMonth = WallClock.MonthOf(DayOf(until.AddDays(-JudgedAfterDays))).AddMonths(-1);
        var first = WallClock.MonthOf(DayOf(from)).AddMonths(1);
        for (var month = first; month <= DayOf(until); month = month.AddMonths(1))
        {
            for (var team = 0; team < people.Teams.Count; team++)
            {
                var (manager, workers) = (people.ManagerOf(team), people.WorkersOf(team));
                PlanMonth(manager, people.Lead, month, team, until);
                for (var index = 0; index < workers.Count; index++)
                {
                    if (workers[index] == left && month == lateMonth)
                        Lost(left, manager, month.AddDays(13), until, SupervisionLostBy.Agency);
                    else
                        PlanMonth(workers[index], manager, month, index + team, until);
                }
            }
        }
    }

    private void PlanMonth(StaffId worker, StaffId supervisor, DateOnly month, int turn, DateTimeOffset until)
    {
        if ((turn + month.Month) % LostOneIn == 0)
            Lost(worker, supervisor, month.AddDays(4), until, SupervisionLostBy.Supervisor);
        Held(worker, supervisor, month.AddDays(8 + (turn % 11)), until);
    }

    private void Held(StaffId worker, StaffId supervisor, DateOnly on, DateTimeOffset until) =>
        Record(worker, on, until, day => new SupervisionForm
        {
            Outcome = SupervisionOutcome.Held, Kind = SupervisionKind.Clinical, Day = day, SupervisorId = supervisor,
            Minutes = MinutesOwed, SafetyDiscussed = day.Day % 3 != 0,
        });

    private void Lost(
        StaffId worker, StaffId supervisor, DateOnly on, DateTimeOffset until, SupervisionLostBy by) =>
        Record(worker, on, until, day => new SupervisionForm
        {
            Outcome = SupervisionOutcome.Cancelled, Kind = SupervisionKind.Clinical, Day = day,
            SupervisorId = supervisor, LostBy = by,
        });

    private void Record(StaffId worker, DateOnly on, DateTimeOffset until, Func<DateOnly, SupervisionForm> form)
    {
        var at = DemoDays.OrFriday(new DateTimeOffset(on.ToDateTime(new TimeOnly(15, 30)), TimeSpan.Zero));
        var day = DayOf(at);
        if (at >= until) return;
        teller.At(at, async () => teller.Check(
            await desk.RecordAsync(
                people.Asker(worker), worker, teller.NewId(), form(day), null, CancellationToken.None),
            nameof(RecordSupervision)));
    }

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
