using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>
/// Whoever files a report, and whom it happened to, is protected in the same transaction: no moment lies between the
/// report and its shield. Who stands accused in it is not.
/// </summary>
public sealed class WhenAReportIsFiledProtect : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step.Event.Data is not (IncidentReported or InformalReportLogged)
                || step.After is not Incident incident)
                continue;
            // In the order of the ids, so that two reports about the same people never wait for each other.
            foreach (var person in new[] { incident.Person, incident.FiledBy }.Distinct().OrderBy(one => one.Value))
                await Protect(ledger, person, ct);
        }
    }

    private static async Task Protect(Ledger ledger, StaffId person, CancellationToken ct)
    {
        var lasts = TimeSpan.FromDays(ledger.Policy.Numbers.RetaliationWatchDays);
        await ledger.Decide<StaffMember>(
            person.Value, member => ProtectReporter.Decide(new(person), member, lasts, ledger.Now), ct);
    }
}
