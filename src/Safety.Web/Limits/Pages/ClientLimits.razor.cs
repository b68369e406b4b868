using Microsoft.AspNetCore.Components;
using Safety.Web.Door;

namespace Safety.Web.Limits.Pages;

/// <summary>The limits of a client, as part of the client's page.</summary>
public partial class ClientLimits
{
    private LimitList? list;

    /// <summary>The client.</summary>
    [Parameter, EditorRequired]
    public Guid Client { get; set; }

    /// <summary>Whether the reader may propose one.</summary>
    [Parameter]
    public bool MayPropose { get; set; }

    [Inject]
    private LimitPages Limits { get; set; } = null!;

    [Inject]
    private CurrentActor Actor { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await Actor.WhoAsync() is { } asker) list = await Limits.OfClientAsync(asker, new(Client), default);
    }
}
