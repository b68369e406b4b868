using Microsoft.AspNetCore.Components;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Incidents.Forms;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// The report form. Its id is chosen when the form is first shown, so that sending it twice, or going back and sending
/// it again, is one report.
/// </summary>
public sealed partial class ReportPage
{
    private Guid id;
    private Guid? earlier;

    [Inject]
    private Colleagues Colleagues { get; set; } = null!;

    [Inject]
    private ClientReferences Clients { get; set; } = null!;

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        id = Typed.Id("id") is { } sent && sent != Guid.Empty ? sent : Guid.CreateVersion7(Time.Now);
        return Task.CompletedTask;
    }

    private async Task SendAsync()
    {
        var form = await FormAsync();
        if (Typed.Errors.Count > 0) return;
        var filed = form switch
        {
            InformalForm informal => await Desk.LogInformalAsync(Asker, id, informal, Ct),
            ReportForm report => await Desk.ReportAsync(Asker, id, report, Ct),
            _ => throw new InvalidOperationException("A form is one or the other."),
        };
        if (filed.Refusal is OtherReportUnderThisId) earlier = id;
        if (filed.Refusal is { } no)
            Typed.Refuse(no, ("client_id", "client"), ("on_behalf_of", "person"), ("told_by", "person"), ("id", ""));
        else
            GoTo($"/report/{id}/received");
    }

    private async Task<FilingForm> FormAsync()
    {
        var category = Typed.Code<IncidentCategory>("category");
        if (category is null && Typed.ErrorOf("category") is null)
            Typed.Wrong("category", "Choose what comes closest; you can change it later.");
        if (Typed.TextOrNull("description") is null)
            Typed.Wrong("description", "Say in a line what happened.");
        else if (Texts.Check("description", Typed.Text("description"), IncidentLimits.DescriptionLengthMax) is { } no)
            Typed.Refuse(no);
        var client = await ClientAsync();
        var severity = Typed.Code<Severity>("reported_severity");
        var happened = Typed.Moment("happened_at", Time.Zone);
        var person = PersonMeant();
        return Typed.Text("whose") == "told"
            ? new InformalForm
            {
                Category = category, Description = Typed.Text("description"), ClientId = client,
                ReportedSeverity = severity, HappenedAt = happened, ToldBy = person,
                NotNamedToManager = Typed.Ticked("not_named") ? true : null,
            }
            : new ReportForm
            {
                Category = category, Description = Typed.Text("description"), ClientId = client,
                ReportedSeverity = severity, HappenedAt = happened, OnBehalfOf = person,
                NotNamedToManager = Typed.Ticked("not_named"),
            };
    }

    private async Task<ClientId?> ClientAsync()
    {
        if (Typed.TextOrNull("client") is not { } reference) return null;
        var client = await Clients.FindAsync(reference, Ct);
        if (client is null)
            Typed.Wrong("client", "There is no client with this reference. Leave it empty if you are not sure.");
        return client;
    }

    private StaffId? PersonMeant()
    {
        var isOwn = Typed.Text("whose") is not ("asked" or "told");
        if (Typed.TextOrNull("person") is null)
        {
            if (!isOwn) Typed.Wrong("person", "Write the colleague’s name or work e-mail address.");
            return null;
        }

        if (isOwn)
        {
            Typed.Wrong("person", "You named a colleague. Say above that it happened to them, or clear the name.");
            return null;
        }

        return Typed.Person("person", Colleagues);
    }
}
