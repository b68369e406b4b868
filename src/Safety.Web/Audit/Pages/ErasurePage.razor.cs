using Microsoft.AspNetCore.Components;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Audit.Pages;

/// <summary>
/// Where words are erased for ever: proposed by one person, approved by another. Plain forms, because nothing brings
/// the words back.
/// </summary>
public sealed partial class ErasurePage
{
    private IReadOnlyList<ErasureSeen> waiting = [];
    private IReadOnlyList<ErasureSeen> decided = [];
    private bool mayErase;

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>The report from whose page one came, or null.</summary>
    [SupplyParameterFromQuery(Name = "incident")]
    public Guid? Incident { get; set; }

    [Inject]
    private ErasureDesk Erasures { get; set; } = null!;

    [Inject]
    private Standing Standing { get; set; } = null!;

    private static IReadOnlyList<Choice> Kinds { get; } = Codes<ErasureKind>.Choices(KindWords);

    private static IReadOnlyList<Choice> Grounds { get; } = Codes<ErasureGround>.Choices(GroundWords);

    private string? Subject => Typed.WasSent ? Typed.Text("subject_id") : Incident?.ToString("D");

    private string? DoneWords => Done switch
    {
        "proposed" => "Proposed. Another safety lead or administrator decides; nothing is erased yet.",
        "approved" => "Erased. The words read “[erased]” from now on; on other nodes within half a minute.",
        "declined" => "Turned down. The words stay readable.",
        _ => null,
    };

    /// <summary>Which words, for people.</summary>
    internal static string KindWords(ErasureKind kind) => kind switch
    {
        ErasureKind.IncidentWords => "All words of a report",
        ErasureKind.AlertWords => "All words of an alert",
        ErasureKind.ClientName => "A client’s name",
        ErasureKind.KnownRiskWords => "All words about a client’s known risks",
        ErasureKind.ContactWords => "All words about the contacts with a client",
        ErasureKind.ResponseWords => "All words about outcome scores and reviews of a client",
        ErasureKind.VisitWords => "The place of a visit and all words about it",
        ErasureKind.LimitWords => "All words about a limit",
        ErasureKind.CaseWords => "All words about a case",
        ErasureKind.CapacityReasons => "Why a member of staff could carry less",
        ErasureKind.AdverseEventWords => "What went against a member of staff who had refused or reported",
        ErasureKind.PulseAnswers => "What a member of staff answered to pulses",
        ErasureKind.ClientGroups => "What a client said of their own groups",
    };

    /// <summary>The ground, for people.</summary>
    internal static string GroundWords(ErasureGround ground) => ground switch
    {
        ErasureGround.RightToErasure => "A person asked, and the law gives them the right",
        ErasureGround.RetentionEnded => "The time for which they must be kept has ended",
        ErasureGround.FiledInError => "They stand where they never belonged",
        ErasureGround.OrderOfAuthority => "A court or an authority ordered it",
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        mayErase = ErasureDesk.MayErase(Asker);
        var all = await Erasures.ListAsync(Asker, Ct);
        waiting = [.. all.Where(one => one.Standing == ErasureStanding.Proposed)];
        decided = [.. all.Where(one => one.Standing != ErasureStanding.Proposed)];
    }

    private string NameOf(StaffId? person) => person is { } id ? Standing.Directory.NameOf(id.Value) : "nobody";

    private async Task ProposeAsync()
    {
        var form = new ErasureForm
        {
            Kind = Typed.Code<ErasureKind>("kind"), SubjectId = Typed.Id("subject_id"),
            Ground = Typed.Code<ErasureGround>("ground"), Reason = Typed.TextOrNull("reason"),
        };
        Finish(await Erasures.ProposeAsync(Asker, form, Ct), "proposed");
    }

    // The version that was shown is sent along: nobody approves what changed under their eyes.
    private async Task ApproveAsync(ErasureSeen one)
    {
        if (!Typed.Ticked("sure")) Typed.Wrong("sure", "Tick this when you are sure: it cannot be undone.");
        else Finish(await Erasures.ApproveAsync(Asker, one.Id, one.Version, Ct), "approved");
    }

    private async Task DeclineAsync(ErasureSeen one)
    {
        var form = new ErasureRefusalForm { Reason = Typed.TextOrNull("decline_reason") };
        var answer = await Erasures.DeclineAsync(Asker, one.Id, form, one.Version, Ct);
        Finish(answer, "declined", ("reason", "decline_reason"));
    }

    private void Finish(Answer answer, string done, params IReadOnlyList<(string Wire, string Page)> names)
    {
        if (answer.Refusal is { } no) Typed.Refuse(no, names);
        else GoTo($"/erasure?done={done}");
    }
}
