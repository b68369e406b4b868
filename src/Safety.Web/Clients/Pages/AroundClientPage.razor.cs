using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Door;

namespace Safety.Web.Clients.Pages;

/// <summary>What is known around one client, and what it asks of us. The view may lag and then says so.</summary>
public sealed partial class AroundClientPage
{
    private ClientSafetyView? view;

    /// <summary>Which client.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private ClientSafetyPage Safety { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        view = await Safety.ViewAsync(asker, new ClientId(Id), Gone);
        if (view is null) Missing();
    }

    private static string Of(CoverHint hint) => hint switch
    {
        CoverHint.TwoPersonVisit => "Visit in twos.",
        CoverHint.NotEveryoneAlone => "Not every worker should go alone; see the known risks.",
        CoverHint.ViolenceKnown => "Violence, threats or a weapon are known. Plan cover before going.",
        CoverHint.PlaceKnown => "The place or an animal there is dangerous.",
        CoverHint.SeriousIncidentWithoutKnownRisk =>
            "There was a serious incident, and no known risk is in force. Somebody should look.",
        CoverHint.KnownRiskUnreviewed => "The review of a known risk is late; it may no longer be right.",
    };
}
