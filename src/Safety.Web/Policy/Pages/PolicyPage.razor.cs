using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Policy.Pages;

/// <summary>The numbers in force, every version with its reason, and for safety leads the way to another.</summary>
public sealed partial class PolicyPage
{
    private PolicyView inForce = new(0, 0, new PolicyNumbers());
    private IReadOnlyList<PolicyVersionView> versions = [];
    private Dictionary<string, string> fields = [];
    private IReadOnlyList<PolicyChange>? preview;
    private PolicyNumbers? typed;
    private string? why;
    private DateTime? from;

    // The version on which the fields were begun, or that was looked at last.
    private int seen = -1;

    [Inject]
    private AgencyPolicies Policies { get; set; } = default!;

    [Inject]
    private Standing Standing { get; set; } = default!;

    [Inject]
    private Store.Dispatcher Dispatcher { get; set; } = default!;

    private bool Leads => Asker?.Is(StaffRole.SafetyLead) == true;

    private PolicyNumbers Latest => Standing.PolicyOf(inForce.Latest).Numbers;

    /// <inheritdoc/>
    protected override Task LoadAsync(Asker asker)
    {
        (inForce, versions) = (Policies.InForce(), Policies.Versions());
        if (seen >= 0) return Task.CompletedTask;
        (seen, fields) = (inForce.Latest, NumberFields.Of(Latest));
        return Task.CompletedTask;
    }

    private string NameOf(StaffId? person) =>
        person is { } id ? Standing.Directory.NameOf(id.Value) : "the installation";

    private void Preview()
    {
        (Told, preview) = (null, null);
        (typed, Errors) = NumberFields.Read(fields, Latest);
        if (typed is null) return;
        // What is shown now is the difference to the latest version, so that one is the version that was seen.
        (preview, seen) = (PolicyChanges.Between(Latest, typed), inForce.Latest);
        if (preview.Count == 0) Errors = [new PageError("Nothing differs from the latest version.")];
    }

    private async Task AdoptAsync()
    {
        if (typed is not { } numbers) return;
        var command = new AdoptPolicy(seen, numbers, why ?? "", from is { } begin ? Time.Moment(begin) : null);
        var done = await ActAsync(
            asker => asker.Is(StaffRole.SafetyLead)
                ? Dispatcher.Ask(command, asker.Actor, ct: Gone)
                : Task.FromResult(Answer.No(new Staff.Pages.Acting.NotYours(), AgencyPolicy.StreamId, 0)),
            "The policy is adopted.");
        if (!done) return;
        (preview, typed, why, from, seen, fields) = (null, null, null, null, inForce.Latest, NumberFields.Of(Latest));
    }
}
