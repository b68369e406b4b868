using Safety.Core.Alerts.Rules;
using Safety.Core.Incidents;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Trials;

/// <summary>What one subject's history says of a trial.</summary>
/// <param name="Control">The alerts under the numbers that were really in force.</param>
/// <param name="Trial">The alerts under the numbers on trial.</param>
/// <param name="Harm">The serious incident that the subject is, or null.</param>
public sealed record SubjectTrial(
    IReadOnlyList<ImaginedAlert> Control, IReadOnlyList<ImaginedAlert> Trial, GraveIncident? Harm);

/// <summary>
/// Tries a policy on the history of one subject: tells it again under the numbers that were in force, which must find
/// what was really raised, and under those on trial. It appends nothing and asks nobody.
/// </summary>
/// <param name="control">The world as it was.</param>
/// <param name="trial">The same world under the numbers on trial.</param>
/// <param name="realOf">The real alerts of a key, in the order in which they were raised.</param>
/// <param name="until">The moment up to which it is told.</param>
public sealed partial class PolicyTrial(
    RetoldWorld control, RetoldWorld trial, Func<string, IReadOnlyList<RealAlert>> realOf, DateTimeOffset until)
{
    /// <summary>Tells one subject's history twice.</summary>
    /// <param name="streams">The histories of all its streams.</param>
    public SubjectTrial Of(IReadOnlyList<StreamHistory> streams)
    {
        var (real, harm) = Tell(control, streams);
        return new SubjectTrial(real, Tell(trial, streams).Alerts, harm);
    }

    // The canary tests the service every few minutes; no policy is judged by it.
    private (IReadOnlyList<ImaginedAlert> Alerts, GraveIncident? Harm) Tell(
        RetoldWorld world, IReadOnlyList<StreamHistory> streams)
    {
        var found = new List<FoundAt>();
        var telling = new TrialTelling(world, streams, (stream, one) => found.AddRange(FoundIn(world, stream, one)));
        telling.Tell(until);
        // The watch looks at one stream after the other; what it finds in them is put in the order of its moments.
        var inOrder = streams.Count == 1 ? found : [.. found.OrderBy(one => one.At)];
        return (
            [.. ImaginedAlerts.Of(inOrder, realOf).Where(alert => !Canary.Is(alert.Subject.Team))], telling.Grave);
    }

    private static IEnumerable<FoundAt> FoundIn(RetoldWorld world, Guid stream, ToldFact one) => SafetyRules
        .FindingsOf(new Sighting(one.Fact, one.Id, stream, one.Before, one.After), world.PolicyAt(one.At))
        .Select(finding => new FoundAt(finding, one.At));
}
