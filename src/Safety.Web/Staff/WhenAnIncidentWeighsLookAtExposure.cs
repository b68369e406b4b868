using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>
/// Whatever changes how much an incident weighs on whom is held against the agency's concern in the same transaction.
/// </summary>
public sealed class WhenAnIncidentWeighsLookAtExposure : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        var people = happened.Steps
            .Where(step => Exposing.IsChangedBy(step.Event.Data))
            .SelectMany(step => new[] { step.Before, step.After })
            .OfType<Incident>()
            .SelectMany(Exposing.OnWhom)
            .Distinct()
            .OrderBy(person => person.Value)
            .ToList();
        // In the order of the ids, so that two reports about the same people never wait for each other.
        foreach (var person in people)
            await ledger.LookAtExposure(person, ct);
    }
}
