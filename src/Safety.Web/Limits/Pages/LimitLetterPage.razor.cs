using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Audit;
using Safety.Web.Clients;

namespace Safety.Web.Limits.Pages;

/// <summary>
/// The letter that tells a client of a limit, made from the facts: why, what, how long, how it is looked at again,
/// where to appeal. It is printed by the browser; opening it is recorded as reading.
/// </summary>
public sealed partial class LimitLetterPage
{
    private LimitView? view;
    private string reference = "";

    /// <summary>The limit's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        var seen = await Limits.FindAsync(Asker, new(Id), Ct);
        if (seen is null || !seen.Client.Relation.SeesWords()
            || await Limits.ViewAsync(Asker, new(Id), ReadPage.LimitLetter, Ct) is not { } found)
        {
            NotHere();
            return;
        }

        (view, reference) = (found.View, found.Client.Client.Reference);
    }

    private string Day(DateTimeOffset moment) =>
        Time.Local(moment).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
