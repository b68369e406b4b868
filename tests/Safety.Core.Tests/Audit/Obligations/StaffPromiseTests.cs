using CsCheck;
using Safety.Core.Audit.Obligations;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Tests.Incidents;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Audit.Obligations;

/// <summary>What the agency owes its people: the supervision of each month, and what an investigation finds.</summary>
public sealed class StaffPromiseTests
{
    private static readonly SupervisionTerms Bacp = new PolicyNumbers().TermsOfSupervision();

    private static readonly StaffDirectory Directory = StaffDirectory.Of(
        [
            Member(Ada, new StaffMemberMovedTeam(Ada, null, North, Cy, Nine)),
            Member(Bo, Granted(Bo, StaffRole.Manager)),
        ],
        [Team(North, new TeamManagerSet(North, Bo, null, Cy, Nine))]);

    /// <summary>Ada works at the front from March on; April is the first whole month.</summary>
    private static readonly object[] Begun = [AdaJoined, Granted(Ada, StaffRole.Staff)];

    private static DateTimeOffset DueOf(int month) => CheckSupervision.DueAt(First(month), Bacp, TimeZoneInfo.Utc);

    private static DateOnly First(int month) => new DateOnly(2026, 1, 1).AddMonths(month - 1);

    /// <summary>The facts of some months: what was held in each, and the watch's look when it is due.</summary>
    private static List<object> Lived(params int[] minutesFromApril)
    {
        var facts = Begun.ToList();
        Decide(member => CheckSupervision.Decide(new(Ada), member, Round, Nine.AddDays(20)));
        for (var month = 4; month < 4 + minutesFromApril.Length; month++)
        {
            if (minutesFromApril[month - 4] is > 0 and var minutes)
                Decide(Hold(month, minutes, DueOf(month).AddDays(-9)));
            Decide(member => CheckSupervision.Decide(new(Ada), member, Round, DueOf(month)));
        }

        return facts;

        void Decide(Func<StaffMember?, Decision> decide) => facts.AddRange(
            decide(Scenario.Fold<StaffMember>(Ada.Value, null, facts)).Events);
    }

    private static SupervisionRound Round => new(Bacp, Directory, TimeZoneInfo.Utc);

    private static Func<StaffMember?, Decision> Hold(int month, int minutes, DateTimeOffset at) => member =>
        RecordSupervision.Decide(
            new(Ada, new Guid(month, (short)minutes, 0, new byte[8]), SupervisionKind.Clinical,
                First(month).AddDays(20), Bo, minutes, 1, true, null),
            member, new(Ada, DateOnly.FromDateTime(at.UtcDateTime), Directory, Bacp), at);

    private static ObligationSheet SheetOf(IEnumerable<object> facts) => facts.Aggregate(
        (ObligationSheet?)null, (sheet, fact) => ObligationSheet.After(sheet, Ada.Value, fact))!;

    private static ObligationState[] StatesAt(DateTimeOffset now, IEnumerable<object> facts) =>
        [.. SheetOf(facts).All.Select(one => one.StateAt(now))];

    [Fact]
    public void Each_month_is_a_promise_that_is_kept_or_broken_by_whoever_manages_the_worker()
    {
        var sheet = SheetOf(Lived(90, 60));
        Assert.Equal((ObligationSubject.Staff, North), (sheet.Subject, sheet.Team!.Value));
        Assert.Equal(
            [(ObligationState.Kept, DueOf(4)), (ObligationState.Broken, DueOf(5)), (ObligationState.Open, DueOf(6))],
            sheet.All.Select(one => (one.StateAt(DueOf(5)), one.DueAt)));
        Assert.Equal(Bo, sheet.All[1].Owner);
    }

    [Fact]
    public void What_is_recorded_after_its_time_is_late_and_names_who_held_it()
    {
        var facts = Lived(60);
        var at = DueOf(4).AddDays(2);
        var member = Scenario.Fold<StaffMember>(Ada.Value, null, facts);
        var held = Assert.IsType<SupervisionHeld>(Assert.Single(Hold(4, 30, at)(member).Events));
        Assert.Equal(First(4), held.MakesGood);
        Assert.Null(Assert.IsType<SupervisionHeld>(Assert.Single(Hold(4, 29, at)(member).Events)).MakesGood);
        var made = SheetOf([.. facts, held]).All[0];
        Assert.Equal((ObligationState.Late, Bo), (made.StateAt(at), made.By!.Value));
    }

    [Fact]
    public void Nothing_more_is_owed_to_whoever_left_and_what_was_broken_stays_so()
    {
        var facts = Lived(0);
        var left = new StaffMemberLeft(Ada, Cy, DueOf(4).AddDays(3));
        Assert.Equal(
            [ObligationState.Broken, ObligationState.Released], StatesAt(DueOf(6), [.. facts, left]));
    }

    /// <summary>What the watch waits for is what stands, and what stands broken is what was found late.</summary>
    [Fact]
    public void The_ledger_of_promises_says_what_the_ledger_of_supervision_says() => Gen.Int[0, 120].Array[1, 8].Sample(
        minutes =>
        {
            var facts = Lived(minutes);
            var member = Scenario.Fold<StaffMember>(Ada.Value, null, facts)!;
            var (now, all) = (DueOf(3 + minutes.Length), SheetOf(facts).All);
            Assert.Equal(member.Supervision.LookAt, Assert.Single(all, one => one is { Stands: true, Step: 0 }).DueAt);
            Assert.Equal(member.Supervision.Late.Count, all.Count(one => one.StateAt(now) == ObligationState.Broken));
            Assert.Equal(minutes.Length + 1, all.Count);
        },
        iter: 100);

    [Fact]
    public void An_investigation_promises_its_findings_by_a_date()
    {
        var opened = new InvestigationOpened(
            Known.Mona, Known.Nine, null, Known.Ten, Known.Ten.AddDays(28));
        var closed = new InvestigationClosed(Known.Mona, Known.Ten.AddDays(29), Agreed, Known.Ten.AddDays(30));
        var filed = Known.Filed();
        Assert.Equal(ObligationState.Open, Found(Known.Ten, [.. filed, opened]).StateAt(Known.Ten));
        var late = Found(Known.Ten, [.. filed, opened, closed]);
        Assert.Equal((ObligationState.Late, Known.Mona), (late.StateAt(Known.Ten), late.By!.Value));

        // Those that were opened before they had a date promise nothing.
        Assert.DoesNotContain(
            SheetOf([.. filed, opened with { FindingsDueAt = null }, closed]).All,
            one => one.Kind == ObligationKind.Investigation);
    }

    private static SealedText Agreed => new(Guid.Empty, "", "words");

    private static Obligation Found(DateTimeOffset now, IEnumerable<object> facts) => Assert.Single(
        SheetOf(facts).All, one => one.Kind == ObligationKind.Investigation && one.MadeAt <= now);
}
