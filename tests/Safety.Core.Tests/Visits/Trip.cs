using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Core.Visits.Rules;

namespace Safety.Core.Tests.Visits;

/// <summary>An invented visit: Ada goes to Dee, Bo may come along, Mona manages Ada, and Nora manages Mona.</summary>
internal static class Trip
{
    public static readonly DateTimeOffset Eight = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Two = Eight.AddHours(6);
    public static readonly DateTimeOffset Four = Eight.AddHours(8);

    public static readonly VisitId Id = new(Of(1));
    public static readonly StaffId Ada = new(Of(2));
    public static readonly StaffId Bo = new(Of(3));
    public static readonly StaffId Mona = new(Of(4));
    public static readonly StaffId Nora = new(Of(5));
    public static readonly StaffId Stranger = new(Of(6));
    public static readonly ClientId Dee = new(Of(7));
    public static readonly TeamId North = new(Of(8));
    public static readonly IncidentId Report = new(Of(9));
    public static readonly IReadOnlySet<StaffId> Working = new HashSet<StaffId> { Ada, Bo, Mona, Nora };
    public static readonly PolicyInForce InForce = new(3, new PolicyNumbers());
    public static readonly SealedText Words = new(Guid.Empty, "", "words");

    public static readonly VisitCaller AsAda = new(Ada, false);
    public static readonly VisitCaller AsBo = new(Bo, false);
    public static readonly VisitCaller AsMona = new(Mona, true);
    public static readonly VisitCaller AsStranger = new(Stranger, false);

    public static readonly VisitPlan Plan = new(
        VisitPlaceKind.ClientHome, Words, VisitPurpose.Care, Two, Four, [], false, false, Words);

    /// <summary>A trained, seasoned worker and a client of whom nothing bad is known: nothing objects.</summary>
    public static readonly VisitKnowledge Calm = new(
        new WorkerAsSeen(
            Ada, North, new DateOnly(2020, 1, 1), false, [],
            [Trained(TrainingKind.DeEscalation), Trained(TrainingKind.Breakaway)], null, []),
        new ClientAsSeen(Dee, null, [], new IntakeCheck(IntakeHistory.NoneKnown, Eight.AddDays(-30))),
        [], [], 0, []);

    /// <summary>The same with an approved known risk of threats.</summary>
    public static readonly VisitKnowledge Risky = WithRisks(KnownRiskKind.Threats);

    public static readonly VisitPlanned Planned = new(Ada, Dee, North, Plan, "mac", Ada, Eight);
    public static readonly VisitRiskChecked CalmCheck = Check(Calm, null);
    public static readonly VisitRiskChecked RiskyCheck = Check(Risky, Two.AddHours(-4));
    public static readonly EscortAssigned BoComes = new(Bo, Bo, Eight);
    public static readonly SoloVisitRefused Refused = new(Ada, Two.AddHours(-4), Eight);
    public static readonly UnescortedVisitAuthorised Authorised = new(
        [VisitClause.KnownRiskOfClient], SubstituteControl.OpenLine, Words, Mona, Nora, Eight);
    public static readonly VisitTimes CalmTimes = VisitTimes.Of(InForce, needsCover: false);

    public static readonly VisitDue ThreeDue = new(
        VisitDeadline.CheckIn, Two.AddMinutes(55), Two.AddMinutes(60), Two.AddMinutes(70));
    public static readonly VisitDue FourDue = new(VisitDeadline.End, Four.AddMinutes(-5), Four, Four.AddMinutes(15));
    public static readonly VisitStarted Started = new(
        false, CalmTimes, [ThreeDue, FourDue], Ada, VisitChannel.Page, Two);
    public static readonly VisitFoundOverdue MissedThree = new(
        VisitDeadline.CheckIn, ThreeDue.DueAt, ThreeDue.AlarmAt, null, ThreeDue.AlarmAt);
    public static readonly SosRaised Sos = new(Ada, VisitChannel.Page, Two.AddMinutes(10));
    public static readonly VisitEnded Ended = new(Ada, VisitChannel.Page, Four);

    public static VisitKnowledge WithRisks(params KnownRiskKind[] kinds) =>
        Calm with { Client = Calm.Client with { Risks = kinds } };

    public static Given<Visit> Nothing() => Scenario.Given<Visit>(Id.Value);

    public static Given<Visit> GivenCalm(params object[] after) =>
        Scenario.Given<Visit>(Id.Value, [Planned, CalmCheck, .. after]);

    public static Given<Visit> GivenRisky(params object[] after) =>
        Scenario.Given<Visit>(Id.Value, [Planned, RiskyCheck, .. after]);

    public static Given<Visit> GivenOut(params object[] after) => GivenCalm([Started, .. after]);

    public static VisitRiskChecked Check(VisitKnowledge known, DateTimeOffset? escortDueAt)
    {
        var answers = VisitRules.Look(Plan, known, InForce);
        return new VisitRiskChecked(answers, VisitRules.BandOf(answers), InForce.Version, escortDueAt, Eight);
    }

    public static TrainingHeld Trained(TrainingKind kind) =>
        new(kind, new DateOnly(2025, 6, 1), new DateOnly(2026, 6, 1));

    private static Guid Of(byte number) => new(0x0199cccc, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, number);
}
