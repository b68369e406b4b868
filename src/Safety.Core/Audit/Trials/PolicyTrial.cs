using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Core.Audit.Trials;

/// <summary>Which streams can be told again.</summary>
public enum TrialStream
{
    /// <summary>A client's contacts.</summary>
    Contacts,

    /// <summary>A report.</summary>
    Incident,

    /// <summary>A visit.</summary>
    Visit,
}

/// <summary>What one stream says of a trial.</summary>
/// <param name="Control">The alerts under the numbers that were really in force.</param>
/// <param name="Trial">The alerts under the numbers on trial.</param>
/// <param name="Harm">The serious incident that the stream is, or null.</param>
public sealed record StreamTrial(
    IReadOnlyList<ImaginedAlert> Control, IReadOnlyList<ImaginedAlert> Trial, GraveIncident? Harm);

/// <summary>
/// Tries a policy on the history of one stream: tells it again under the numbers that were in force, which must find
/// what was really raised, and under those on trial. It appends nothing and asks nobody.
/// </summary>
/// <param name="control">The world as it was.</param>
/// <param name="trial">The same world under the numbers on trial.</param>
/// <param name="realOf">The real alerts of a key, in the order in which they were raised.</param>
/// <param name="until">The moment up to which it is told.</param>
public sealed class PolicyTrial(
    RetoldWorld control, RetoldWorld trial, Func<string, IReadOnlyList<RealAlert>> realOf, DateTimeOffset until)
{
    /// <summary>The kinds of alert that are replayed.</summary>
    public static IReadOnlyList<AlertKind> Kinds { get; } =
    [
        AlertKind.DemandEscalating, AlertKind.FixationSuspected, AlertKind.FixationPersistent,
        AlertKind.IncidentSerious, AlertKind.ThreatToKill, AlertKind.SupportStepOverdue, AlertKind.ReporterSilence,
        AlertKind.CheckinOverdue, AlertKind.VisitOverrun, AlertKind.VisitNotBegun, AlertKind.EscortMissing,
        AlertKind.Sos, AlertKind.Duress,
    ];

    /// <summary>Tells one stream's history twice.</summary>
    /// <param name="kind">Which stream it is.</param>
    /// <param name="stream">Its id.</param>
    /// <param name="history">Its facts, in order, from the first.</param>
    public StreamTrial Of(TrialStream kind, Guid stream, IReadOnlyList<TrueFact> history)
    {
        var (real, anew) = (Retold(kind, stream, control), Retold(kind, stream, trial));
        return new StreamTrial(
            Alerts(real, control, history), Alerts(anew, trial, history), (real as RetoldIncident)?.Grave);
    }

    private static IRetold Retold(TrialStream kind, Guid stream, RetoldWorld world) => kind switch
    {
        TrialStream.Contacts => new RetoldContacts(stream, world),
        TrialStream.Incident => new RetoldIncident(stream, world),
        TrialStream.Visit => new RetoldVisit(stream, world),
    };

    // The canary tests the service every few minutes; no policy is judged by it.
    private IReadOnlyList<ImaginedAlert> Alerts(IRetold told, RetoldWorld world, IReadOnlyList<TrueFact> history)
    {
        var found = new List<FoundAt>();
        told.Tell(history, until, one =>
        {
            var seen = new Sighting(one.Fact, one.Id, told.Stream, one.Before, one.After);
            found.AddRange(SafetyRules.FindingsOf(seen, world.PolicyAt(one.At))
                .Select(finding => new FoundAt(finding, one.At)));
        });
        return [.. ImaginedAlerts.Of(found, realOf).Where(alert => !Canary.Is(alert.Subject.Team))];
    }
}
