using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Tests.Incidents;

/// <summary>Plainly invented people, moments and words that the tests of this room share.</summary>
internal static class Known
{
    public static readonly Guid Id = Guid.Parse("0199aaaa-0000-7000-8000-0000000000a1");
    public static readonly StaffId Ada = Staff(1);
    public static readonly StaffId Bea = Staff(2);
    public static readonly StaffId Cleo = Staff(3);
    public static readonly StaffId Mona = Staff(9);
    public static readonly TeamId Team = new(Guid.Parse("0199aaaa-0000-7000-8000-0000000000b1"));
    public static readonly ClientId Client = new(Guid.Parse("0199aaaa-0000-7000-8000-0000000000c1"));
    public static readonly OrganisationalContext Context = new() { TeamAlertsOpen = 2, TeamHadManager = true };

    /// <summary>A Friday morning.</summary>
    public static readonly DateTimeOffset Nine = new(2026, 3, 6, 9, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Ten = Nine.AddHours(1);
    public static readonly IncidentClocks Clocks = new(new PolicyInForce(3, new PolicyNumbers()), TimeZoneInfo.Utc);

    /// <summary>Somebody who handles incidents and is not named in any.</summary>
    public static Caller Manager => new(Mona, true);

    public static StaffId Staff(int number) => new(Guid.Parse($"0199aaaa-0000-7000-8000-{number:D12}"));

    public static Guid Entry(int number) => Guid.Parse($"0199aaaa-0000-7000-9000-{number:D12}");

    public static SealedText Sealed(string words) => new(Entry(0), "nonce", words);

    public static ReportContent Report(
        IncidentCategory category = IncidentCategory.ThreatWeapon, Severity? severity = null) => new()
        {
            Category = category,
            Description = Sealed("first words"),
            Client = Client,
            ReportedSeverity = severity,
        };

    public static ReportIncident Filing(ReportContent? report = null) => new(Id, report ?? Report(), "mac-1");

    /// <summary>The facts of a report as it is really filed by Ada at nine.</summary>
    public static IReadOnlyList<object> Filed(ReportContent? report = null) =>
        ReportIncident.Decide(Filing(report), null, Ada, Team, Context, Clocks, Nine).Events;

    /// <summary>The facts of something Bea told Cleo, who wrote it down at nine.</summary>
    public static IReadOnlyList<object> ToldInformally(ReportContent? report = null) => LogInformalReport.Decide(
        new LogInformalReport(Id, report ?? Report(), Bea, null, "mac-2"), null, Cleo, Team, Context, Clocks, Nine)
        .Events;
}
