using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Supervisions.Pages;

/// <summary>
/// A worker's ledger of supervision, for themselves and their manager. The id of an entry is chosen when the form is
/// first shown, so that sending it twice is one entry.
/// </summary>
public sealed partial class SupervisionPage
{
    private static readonly IReadOnlyList<Choice> Outcomes =
        Codes<SupervisionOutcome>.Choices(SupervisionPhrases.Of);

    private static readonly IReadOnlyList<Choice> Kinds = Codes<SupervisionKind>.Choices(SupervisionPhrases.Of);
    private static readonly IReadOnlyList<Choice> Losers = Codes<SupervisionLostBy>.Choices(SupervisionPhrases.Of);
    private static readonly IReadOnlyList<Choice> YesNo = [new("yes", "Yes"), new("no", "No")];

    private SupervisionView? view;
    private Guid session;

    /// <summary>Whose ledger; one's own when left out.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [Inject]
    private SupervisionDesk Desk { get; set; } = null!;

    [Inject]
    private SupervisionPages Ledgers { get; set; } = null!;

    [Inject]
    private Colleagues Colleagues { get; set; } = null!;

    private StaffId Person => Id is { } id ? new StaffId(id) : Asker.Staff;

    private bool IsSelf => Person == Asker.Staff;

    private string Lead => IsSelf
        ? "What you are owed, what was held, and what was lost. You see it first."
        : view!.Worker.Name;

    private string Address => IsSelf ? "/account/supervision" : $"/staff/{Person.Value}/supervision";

    private string Day => Typed.WasSent
        ? Typed.Text("day")
        : Time.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string? DoneWords => Done switch
    {
        "recorded" => "It is recorded.",
        "withdrawn" => "It is taken back and counts no more.",
        _ => null,
    };

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        session = Typed.Id("session") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Time.Now);
        view = await Ledgers.OfAsync(Asker, Person, Ct);
        if (view is null) NotHere();
    }

    private async Task RecordAsync()
    {
        // In the order of the questions, so that what is wrong is said in that order.
        var form = new SupervisionForm
        {
            Outcome = Typed.Code<SupervisionOutcome>("outcome"),
            Kind = Typed.Code<SupervisionKind>("kind"),
            Day = Typed.Day("day"),
            SupervisorId = Typed.Person("supervisor", Colleagues),
            Minutes = Typed.Number("minutes"),
            Members = Typed.Number("members"),
            SafetyDiscussed = Typed.YesNo("safety_discussed"),
            ClientHours = Typed.Number("client_hours"),
            LostBy = Typed.Code<SupervisionLostBy>("lost_by"),
        };
        if (Typed.Errors.Count > 0) return;
        Went(await Desk.RecordAsync(Asker, Person, session, form, null, Ct), "recorded");
    }

    private async Task WithdrawAsync() =>
        Went(await Desk.WithdrawAsync(Asker, Person, Typed.Id("entry") ?? Guid.Empty, null, Ct), "withdrawn");

    private void Went(Store.Answer answer, string done) => GoOnOrRefuse(answer, $"{Address}?done={done}");
}
