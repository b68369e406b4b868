using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Alerts;

/// <summary>An invented agency: one team with a manager, a second manager, two safety leads, and one worker.</summary>
internal static class Agency
{
    public static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset LongAgo = Nine.AddYears(-1);
    public static readonly TeamId Team = new(Id(100));
    public static readonly StaffId Worker = new(Id(1));
    public static readonly StaffId Manager = new(Id(2));
    public static readonly StaffId OtherManager = new(Id(3));
    public static readonly StaffId Lead = new(Id(4));
    public static readonly StaffId OtherLead = new(Id(5));
    public static readonly Guid AnIncident = Id(200);
    public static readonly PolicyInForce InForce = PolicyInForce.Default;
    public static readonly SealedText Words = new(Id(300), "bm9uY2U=", "d29yZHM=");
    public static readonly ContactChannel[] All = [ContactChannel.InApp, ContactChannel.Email, ContactChannel.Webhook];
    public static readonly ContactChannel[] AppOnly = [ContactChannel.InApp];

    public static readonly IReadOnlyList<StaffMember> People =
    [
        Person(Worker, StaffRole.Staff),
        Person(Manager, StaffRole.Manager),
        Person(OtherManager, StaffRole.Manager),
        Person(Lead, StaffRole.SafetyLead),
        Person(OtherLead, StaffRole.SafetyLead),
    ];

    public static readonly StaffDirectory Everybody = With();

    public static Guid Id(int number) => new($"0199bbbb-0000-7000-8000-{number:D12}");

    /// <summary>The agency with some of its people changed.</summary>
    public static StaffDirectory With(params IEnumerable<StaffMember> changed) =>
        StaffDirectory.Of([.. People, .. changed], [TeamOf(null)]);

    /// <summary>The agency with another ladder for its team.</summary>
    public static StaffDirectory WithLadder(params IReadOnlyList<LadderStep> steps) =>
        StaffDirectory.Of(People, [TeamOf(new EscalationLadder(steps))]);

    public static StaffMember Person(StaffId id, StaffRole role, params ContactChannel[] channels) => new()
    {
        Id = id.Value,
        Joined = new StaffMemberJoined(
            id, "Invented Person", "Post", "person@example.org", Team, new DateOnly(2026, 1, 1), null, LongAgo),
        Name = "Invented Person",
        JobTitle = "Post",
        WorkEmail = "person@example.org",
        Terms = [new TeamTerm(Team, LongAgo, null)],
        Roles = [role],
        Channels = channels.Length > 0 ? channels : All,
    };

    public static StaffMember OnLeave(StaffId id, StaffRole role) =>
        Person(id, role) with { Leave = new LeaveSpan(Nine.AddDays(-1), null) };

    public static Answerer Answerer(StaffId id) => new(
        id, [.. People.Where(person => person.Staff == id).SelectMany(person => person.Roles)]);

    public static Finding Finding(
        Severity severity = Severity.Serious,
        int occasion = 400,
        AlertKind kind = AlertKind.IncidentSerious,
        params IReadOnlyList<StaffId> concerned) => new(
            kind,
            new AlertSubject(AlertSubjectType.Incident, AnIncident, Team),
            severity,
            "An invented reason.",
            new AlertEvidence(Id(occasion), AnIncident, "InventedRule"),
            concerned.Count > 0 ? concerned : [Worker],
            InForce.Numbers.AnswerWithinBySeverity[(int)severity]);

    public static Guid AlertId(Finding finding) => RaiseAlert.StreamOf(finding, null).Value;

    public static Decision Raise(
        Finding finding, Alert? alert = null, StaffDirectory? directory = null, DateTimeOffset? at = null) =>
        RaiseAlert.Decide(new RaiseAlert(finding), alert, directory ?? Everybody, InForce, at ?? Nine);

    /// <summary>An alert that was raised at nine, with more facts after it.</summary>
    public static Given<Alert> Raised(Finding? finding = null, StaffDirectory? directory = null, params object[] more)
    {
        var found = finding ?? Finding();
        return Scenario.Given<Alert>(AlertId(found), [.. Raise(found, directory: directory).Events, .. more]);
    }

    public static DeliveryId Delivery(Guid alert, int step, int round, StaffId who, ContactChannel channel) =>
        AlertKey.DeliveryOf(alert, step, round, who, channel);

    public static Team TeamOf(EscalationLadder? ladder, StaffId? manager = null) => new()
    {
        Id = Team.Value,
        Formed = new TeamFormed(Team, "Invented Team", null, LongAgo),
        Name = "Invented Team",
        ManagerTerms = [new ManagerTerm(manager ?? Manager, LongAgo, null)],
        Ladder = ladder,
    };
}
