using Microsoft.AspNetCore.Components;
using Safety.Web.Limits.Letters;

namespace Safety.Web.Limits.Pages;

/// <summary>
/// The letter that tells a client of a limit, to be printed by the browser or taken as a PDF; opening it is recorded as
/// reading.
/// </summary>
public sealed partial class LimitLetterPage
{
    private LimitLetter? letter;

    /// <summary>The limit's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        letter = await Limits.LetterAsync(Asker, new(Id), Ct);
        if (letter is null) NotHere();
    }
}
