using Microsoft.AspNetCore.Components;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Clients.Pages;

/// <summary>One known risk, with what is owed about it and the acts that are open to the reader.</summary>
public partial class RiskCard
{
    // To uphold an appeal, one answers the appeal.
    private static readonly RiskRemovalReason[] Removals =
        [.. Enum.GetValues<RiskRemovalReason>().Where(one => one != RiskRemovalReason.AppealUpheld)];

    private IReadOnlyList<RiskActKind> acts = [];
    private string? words;
    private DateOnly? day;
    private RiskRemovalReason? removal;

    /// <summary>The risk.</summary>
    [Parameter, EditorRequired]
    public KnownRiskView Risk { get; set; } = default!;

    /// <summary>How the reader stands to the client.</summary>
    [Parameter, EditorRequired]
    public ClientRelation Relation { get; set; }

    /// <summary>The reader.</summary>
    [Parameter, EditorRequired]
    public StaffId Me { get; set; }

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Asks for an act.</summary>
    [Parameter, EditorRequired]
    public EventCallback<RiskAct> OnAct { get; set; }

    [Inject]
    private Standing Standing { get; set; } = default!;

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        acts = Relation.SeesWords()
            ? [.. RiskPhrases.Open(Risk, Relation.Decides(), Risk.ProposedBy == Me)]
            : [];
        day ??= Time.Today.AddDays(Standing.PolicyAt(Time.Now).Numbers.KnownRiskReviewDays);
    }

    private string NameOf(StaffId person) => Standing.Directory.NameOf(person.Value);

    private string IdOf(RiskActKind kind, string field) => $"{Risk.Id.Value:N}-{kind}-{field}";

    private static bool IsPlain(RiskActKind kind) => kind is RiskActKind.Approve or RiskActKind.Notify;

    private static bool IsDated(RiskActKind kind) => kind is RiskActKind.Review or RiskActKind.Withhold;

    private Task SendAsync(RiskActKind kind) => OnAct.InvokeAsync(new RiskAct(
        Risk.Id, kind, words,
        IsDated(kind) && day is { } by ? Time.BeginOf(by) : null, removal));
}
