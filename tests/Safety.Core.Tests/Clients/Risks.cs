using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Tests.Clients;

/// <summary>An invented client, and the people around them: Ada proposes, Bo approves, Cy judges.</summary>
internal static class Risks
{
    public static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Ten = Nine.AddHours(1);
    public static readonly DateTimeOffset Eleven = Nine.AddHours(2);
    public static readonly DateTimeOffset Review = Nine.AddDays(100);

    public static readonly StaffId Ada = new(new Guid("0199bbbb-0000-7000-8000-0000000000a1"));
    public static readonly StaffId Bo = new(new Guid("0199bbbb-0000-7000-8000-0000000000b1"));
    public static readonly StaffId Cy = new(new Guid("0199bbbb-0000-7000-8000-0000000000c1"));
    public static readonly ClientId Dee = new(new Guid("0199bbbb-0000-7000-8000-0000000000d1"));
    public static readonly TeamId North = new(new Guid("0199bbbb-0000-7000-8000-0000000000e1"));
    public static readonly TeamId South = new(new Guid("0199bbbb-0000-7000-8000-0000000000e2"));
    public static readonly KnownRiskId Dog = new(new Guid("0199bbbb-0000-7000-8000-0000000000f1"));
    public static readonly IncidentId Bite = new(new Guid("0199bbbb-0000-7000-8000-0000000000f2"));
    public static readonly RiskClocks Clocks = new PolicyNumbers().ClocksOfKnownRisks();

    public static readonly ClientRegistered Registered = new(Dee, "C-1001", null, North, Ada, Nine);
    public static readonly KnownRiskProposed Proposed = new(
        Dee, Dog, 0, KnownRiskKind.DangerousAnimal, Sealed("why"), Bite, null, Ada, Nine, Nine.AddDays(7), Review);
    public static readonly KnownRiskApproved Approved = new(Dee, Dog, 0, Bo, Ten, Ten.AddDays(14), Review);
    public static readonly KnownRiskNotified Notified = new(Dee, Dog, 0, Bo, Ten);
    public static readonly KnownRiskAppealed Appealed = new(Dee, Dog, 0, Sealed("no"), Ada, Ten, Ten.AddDays(28));
    public static readonly KnownRiskAppealDismissed Dismissed = new(Dee, Dog, 0, Sealed("yes"), Cy, Ten);
    public static readonly KnownRiskDeclined Declined = new(Dee, Dog, 0, Sealed("no"), Bo, Ten);
    public static readonly KnownRiskRemoved Removed =
        new(Dee, Dog, 0, RiskRemovalReason.NoLongerPresent, null, Bo, Ten);

    public static SealedText Sealed(string text) => new(Guid.Empty, "", text);

    public static Given<Client> GivenDee(params object[] after) =>
        Scenario.Given<Client>(Dee.Value, [Registered, .. after]);

    public static Given<Client> GivenNobody() => Scenario.Given<Client>(Dee.Value);
}
