using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Visits.Pages;

/// <summary>
/// A person's own two codes. What was typed never comes back, not even when it was refused: it is the only thing here
/// that is better written again.
/// </summary>
public sealed partial class CodesPage
{
    private bool areSet;

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [Inject]
    private SpokenCodes Codes { get; set; } = null!;

    private Look State => areSet
        ? new("Your codes are set", Symbol.Check, Tone.Good)
        : new("You have set no codes", Symbol.Ring, Tone.Neutral);

    private string? DoneWords => Done switch
    {
        "set" => "Your codes are set. They hold from now on.",
        "forgotten" => "Your codes are forgotten. No code is asked for.",
        _ => null,
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync() => areSet = await Codes.AreSetAsync(Asker.Staff, Ct);

    private async Task SetAsync()
    {
        var (well, duress) = (Typed.TextOrNull("all_is_well_code"), Typed.TextOrNull("duress_code"));
        if (await Codes.SetAsync(Asker.Staff, well, duress, Ct) is { } no) Typed.Refuse(no);
        else GoTo("/account/visit-codes?done=set");
    }

    private async Task ForgetAsync()
    {
        await Codes.ForgetAsync(Asker.Staff, Ct);
        GoTo("/account/visit-codes?done=forgotten");
    }
}
