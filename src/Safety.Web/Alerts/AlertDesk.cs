using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Alerts;

/// <summary>
/// Where people answer alerts: the API and pages both come here. The relation to the alert is asked first, and whoever
/// has none finds nothing; words are sealed before any decision is asked for.
/// </summary>
/// <param name="queue">Knows how people stand to alerts.</param>
/// <param name="dispatcher">Carries commands.</param>
/// <param name="vault">Seals words.</param>
public sealed class AlertDesk(AlertQueue queue, Dispatcher dispatcher, Vault vault)
{
    /// <summary>"I have it": the first who says so is the owner.</summary>
    /// <param name="asker">Who says so.</param>
    /// <param name="alert">Which alert.</param>
    /// <param name="seen">The version that they had seen, or null.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Answer> AcknowledgeAsync(Asker asker, AlertId alert, long? seen, CancellationToken ct) =>
        AskAsync(asker, alert, seen, null, _ => new(new AcknowledgeAlert(alert)), ct);

    /// <summary>Calls the next step now, with a reason. The reporter of the incident may ask for it too.</summary>
    public Task<Answer> EscalateAsync(
        Asker asker, AlertId alert, EscalationForm form, long? seen, CancellationToken ct) => AskAsync(
            asker, alert, seen, AlertForms.Check("reason", form.Reason),
            async batch => new EscalateAlert(alert, await Sealed(batch, alert, "note", form.Reason, ct)), ct,
            isForReporters: true);

    /// <summary>Silences it until a moment, with a reason.</summary>
    public Task<Answer> SilenceAsync(Asker asker, AlertId alert, SilenceForm form, long? seen, CancellationToken ct) =>
        AskAsync(
            asker, alert, seen,
            form.Reason is null ? new AlertForms.AnswerNeeded("reason")
                : form.Until is null ? new AlertForms.AnswerNeeded("until")
                : AlertForms.Check("note", form.Note),
            async batch => new SilenceAlert(
                alert, form.Reason!.Value, await Sealed(batch, alert, "note", form.Note, ct),
                form.Until!.Value.ToUniversalTime()),
            ct);

    /// <summary>Says what was decided, with a reason, and ends it.</summary>
    public Task<Answer> ResolveAsync(
        Asker asker, AlertId alert, ResolutionForm form, long? seen, CancellationToken ct) => AskAsync(
            asker, alert, seen, AlertForms.Check("reason", form.Reason),
            async batch => new ResolveAlert(
                alert, form.Decision, await Sealed(batch, alert, "reason", form.Reason, ct),
                form.Control ?? EnforcedControl.NotStated, form.ControlId),
            ct);

    /// <summary>Takes it up again, with a reason.</summary>
    public Task<Answer> ReopenAsync(
        Asker asker, AlertId alert, AlertReopeningForm form, long? seen, CancellationToken ct) => AskAsync(
            asker, alert, seen, AlertForms.Check("reason", form.Reason),
            async batch => new ReopenAlert(alert, await Sealed(batch, alert, "reason", form.Reason, ct)), ct,
            isForReporters: true);

    /// <summary>
    /// Whoever it came from asks for more help and never answers it, whatever their office: they do not see it.
    /// </summary>
    private async Task<Answer> AskAsync(
        Asker asker, AlertId alert, long? seen, Refusal? bad, Func<SealedBatch, ValueTask<object>> command,
        CancellationToken ct, bool isForReporters = false)
    {
        var relation = await queue.RelationAsync(asker, alert, ct);
        if (relation == AlertRelation.None) return Answer.No(new AcknowledgeAlert.NoSuchAlert(), alert.Value, 0);
        if (relation == AlertRelation.Reporter && !isForReporters)
            return Answer.No(new AcknowledgeAlert.OwnAlert(), alert.Value, 0);
        if (relation == AlertRelation.Reads) return Answer.No(new AcknowledgeAlert.NotAResponder(), alert.Value, 0);
        if (bad is not null) return Answer.No(bad, alert.Value, 0);
        var batch = vault.Begin();
        return await dispatcher.Ask(await command(batch), asker.Actor, seen, batch, ct: ct);
    }

    private static async ValueTask<SealedText?> Sealed(
        SealedBatch batch, AlertId alert, string field, string? text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : await batch.SealAsync(new SealScope(alert.Value, Sections.Alert), field, text.Trim(), ct);
}
