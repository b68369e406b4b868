using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Casework;

/// <summary>An invented client and worker: Bo manages Ada, Di directs Bo, Cy leads safety.</summary>
internal static class Pair
{
    /// <summary>A Monday.</summary>
    public static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Ten = Nine.AddHours(1);
    public static readonly DateTimeOffset Due = Nine.AddDays(7);

    public static readonly StaffId Ada = new(new Guid("0199dddd-0000-7000-8000-0000000000a1"));
    public static readonly StaffId Bo = new(new Guid("0199dddd-0000-7000-8000-0000000000b1"));
    public static readonly StaffId Di = new(new Guid("0199dddd-0000-7000-8000-0000000000b2"));
    public static readonly StaffId Cy = new(new Guid("0199dddd-0000-7000-8000-0000000000c1"));
    public static readonly StaffId Eve = new(new Guid("0199dddd-0000-7000-8000-0000000000c2"));
    public static readonly ClientId Dee = new(new Guid("0199dddd-0000-7000-8000-0000000000d1"));
    public static readonly TeamId North = new(new Guid("0199dddd-0000-7000-8000-0000000000e1"));
    public static readonly AllocationId Id = AllocationId.For(Dee, Ada);
    public static readonly CaseType Heavy = new("points", "heavy");
    public static readonly PolicyInForce Rules = new(3, new PolicyNumbers());
    public static readonly CaseworkClocks Clocks = Rules.Numbers.ClocksOfCasework(TimeZoneInfo.Utc);
    public static readonly StaffId[] Line = [Bo, Di];
    public static readonly CaseCaller ByBo = new(Bo, Decides: true, IsSafetyLead: false);
    public static readonly CaseCaller ByDi = new(Di, Decides: false, IsSafetyLead: false);
    public static readonly CaseCaller ByCy = new(Cy, Decides: true, IsSafetyLead: true);
    public static readonly CaseCaller ByAda = new(Ada, Decides: false, IsSafetyLead: false);
    public static readonly CaseSurroundings Around =
        new(North, new[] { Ada, Bo, Cy, Di, Eve }.Contains, Rules.Numbers.CaseloadSchemes);
    public static readonly ReleaseSurroundings Beside = new(North, Line, false, [], Clocks);

    public static readonly AllocationProposed Proposed = new(Id, Dee, Ada, North, Heavy, null, Bo, Nine);
    public static readonly AllocationAccepted Accepted = new(Id, Dee, Ada, Nine);
    public static readonly AllocationContested Contested = new(Id, Dee, Ada, Sealed("no"), Nine);
    public static readonly AllocationImposed Imposed = new(Id, Dee, Ada, North, Sealed("must"), Bo, Di, Nine);
    public static readonly TransferRequested Asked = new(Id, Dee, Ada, 1, Sealed("why"), false, Bo, Nine, Due);
    public static readonly TransferGranted Granted = new(Id, Dee, Ada, 1, Bo, Ten, Ten.AddDays(14));
    public static readonly TransferRefused Refused =
        new(Id, Dee, Ada, 1, Sealed("no"), Sealed("two go"), Nine.AddDays(20), Bo, Ten);
    public static readonly RequestFoundUnanswered Unanswered = new(
        Id, Dee, Ada, North, CaseRequestKind.Transfer, 1, false, Line, Due, Due, 1, Due.AddDays(3));
    public static readonly CaseClosing Closing =
        new(ClosureGround.BetterWithout, Sealed("c"), ReferralAnswer.Offered, null, true);

    public static SealedText Sealed(string text) => new(Guid.Empty, "", text);

    public static Given<Allocation> Given(params object[] facts) => Scenario.Given<Allocation>(Id.Value, facts);

    public static Given<Allocation> Carried(params object[] after) => Given([Proposed, Accepted, .. after]);

    public static RequestRelease Leave(CaseRequestKind kind = CaseRequestKind.Transfer, bool sameDay = false) =>
        new(Id, kind, Sealed("why"), sameDay);

    public static AllocationEnded Ended(AllocationEndWhy why = AllocationEndWhy.Transferred) =>
        new(Id, Dee, Ada, why, null, null, null, null, Bo, Ten);

    /// <summary>Ada in the north, which Bo manages; Bo among the managers, whom Di manages.</summary>
    public static StaffDirectory Agency()
    {
        var managers = new TeamId(new Guid("0199dddd-0000-7000-8000-0000000000e2"));
        return StaffDirectory.Of(
            [Member(Ada, North), Member(Bo, managers, StaffRole.Manager), Member(Di, null, StaffRole.Manager)],
            [TeamOf(North, Bo), TeamOf(managers, Di)]);
    }

    private static StaffMember Member(StaffId id, TeamId? team, params StaffRole[] roles) =>
        Scenario.Fold<StaffMember>(
            id.Value, null,
            [
                new StaffMemberJoined(
                    id, "Invented", "Invented", "invented@example.org", team, new DateOnly(2020, 1, 1), null, Nine),
                .. roles.Select(role => (object)new RoleGranted(id, role, null, Nine)),
            ])!;

    private static Team TeamOf(TeamId id, StaffId manager) => Scenario.Fold<Team>(
        id.Value, null,
        [new TeamFormed(id, "Invented", null, Nine), new TeamManagerSet(id, manager, null, null, Nine)])!;
}
