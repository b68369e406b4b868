using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>The watch asks whether a month of supervision that ended lacks what was owed. The state answers.</summary>
/// <param name="Staff">Whose ledger.</param>
public sealed record CheckSupervision(StaffId Staff)
{
    /// <summary>How far a row of months is looked back. Our judgement.</summary>
    private const int RowMonths = 12;

    /// <summary>
    /// Decides. The first month is the first whole one after the person began to work at the front. It is judged when
    /// the policy's days after its end are over, and with it whatever else is due by now. A month that the person was
    /// away from the first day to the last is excused (our judgement), and neither begins nor ends a row of months.
    /// Months for which no ledger was kept, as before an agency had one, are judged by nobody. Whatever is found, a
    /// fact says when to look again.
    /// </summary>
    /// <param name="command">Whose ledger.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="around">The agency's rule, people and calendar.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        CheckSupervision command, StaffMember? member, SupervisionRound around, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        var facts = new List<object>();
        while (Next(member, around, now) is { } fact)
        {
            facts.Add(fact);
            member = StaffMember.Evolve(member, member.Id, fact);
        }

        return Decision.Of(facts);
    }

    private static object? Next(StaffMember member, SupervisionRound around, DateTimeOffset now)
    {
        var (terms, zone, ledger) = (around.Terms, around.Zone, member.Supervision);
        if (ledger.OwedSince is not { } since) return null;
        var month = Next(ledger.Judged, FirstWhole(since, zone));
        var due = DueAt(month, terms, zone);
        if (now < due) return ledger.LookAt == due ? null : Look(null, null, due);
        if (ledger.LookAt is null)
        {
            var first = FirstWhole(now, zone);
            return Look(first.AddMonths(-1), SupervisionStanding.NotKept, DueAt(first, terms, zone));
        }

        var next = DueAt(month.AddMonths(1), terms, zone);
        if (terms.MinutesPerMonth == 0) return Look(month, SupervisionStanding.NotOwed, next);
        if (IsExcused(ledger, month, zone)) return Look(month, SupervisionStanding.Excused, next);
        var found = SupervisionMonth.Of(month, ledger.Sessions, member.IsStudent, terms);
        if (found.IsEnough) return Look(month, SupervisionStanding.Enough, next);
        var manager = around.Directory.ManagerOf(member.Staff, now);
        return new SupervisionFoundOverdue(
            member.Staff, member.Team, manager,
            manager is null ? [] : ManagementLine.Of(member.Staff, manager, around.Directory, now),
            month, found.CountedMinutes, found.NeededMinutes, found.Shortfalls, InARow(member, month, terms, zone),
            next, now);

        SupervisionLookPlanned Look(DateOnly? judged, SupervisionStanding? standing, DateTimeOffset lookAt) =>
            new(member.Staff, judged, standing, lookAt, now);
    }

    /// <summary>When what is missing of a month is late: as soon as the policy's days after its end are over.</summary>
    public static DateTimeOffset DueAt(DateOnly month, SupervisionTerms terms, TimeZoneInfo zone) =>
        StartOf(month.AddMonths(1).AddDays(terms.DueDays), zone);

    /// <summary>The first whole month after somebody began to work at the front.</summary>
    public static DateOnly FirstWhole(DateTimeOffset since, TimeZoneInfo zone) =>
        WallClock.MonthOf(WallClock.DayOf(zone, since)).AddMonths(1);

    private static DateOnly Next(DateOnly? judged, DateOnly first) =>
        judged is { } last && last.AddMonths(1) > first ? last.AddMonths(1) : first;

    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Whether the person was away from the first moment of a month to its last.</summary>
    public static bool IsExcused(SupervisionLedger ledger, DateOnly month, TimeZoneInfo zone)
    {
        // Leaves that follow each other are one.
        var reached = StartOf(month, zone);
        foreach (var leave in ledger.Leaves.OrderBy(one => one.From))
        {
            if (leave.From > reached) break;
            if (leave.Until is not { } end) return true;
            if (end > reached) reached = end;
        }

        return reached >= StartOf(month.AddMonths(1), zone);
    }

    // A month between that was excused neither ends the row nor lengthens it; one that was made good since ends it.
    private static int InARow(StaffMember member, DateOnly month, SupervisionTerms terms, TimeZoneInfo zone)
    {
        var still = SupervisionAsSeen.Of(member)!.StillLate(terms);
        var count = 1;
        for (var before = month.AddMonths(-1); before > month.AddMonths(-RowMonths); before = before.AddMonths(-1))
        {
            if (still.Contains(before)) count++;
            else if (!IsExcused(member.Supervision, before, zone)) break;
        }

        return count;
    }
}
