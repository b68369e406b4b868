using Safety.Core.Incidents;
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
            .Where(step => step.Event.Data is IncidentReported or InformalReportLogged or IncidentDetailAdded
                or IncidentCorrected or IncidentAssessed)
            .SelectMany(step => new[] { step.Before, step.After })
            .OfType<Incident>()
            .SelectMany(SafetyLine.OnWhomItWeighs)
            .Distinct()
            .OrderBy(person => person.Value)
            .ToList();
        // In the order of the ids, so that two reports about the same people never wait for each other.
        foreach (var person in people)
            await ledger.LookAtExposure(person, ct);
    }
}
