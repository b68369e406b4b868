using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Audit.Trials;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Policy;
using Safety.Web.Policy.Pages;

namespace Safety.Web.Audit.Pages;

/// <summary>Numbers to try, how far the trial has come, and what it came to; for safety leads.</summary>
public sealed partial class TrialPage
{
    private TrialRun? run;
    private Dictionary<string, string> fields = [];
    private DateOnly from;
    private DateOnly to;
    private ITimer? ticking;
    private TrialStage? shown;

    [Inject]
    private PolicyTrials Trials { get; set; } = default!;

    [Inject]
    private AgencyPolicies Policies { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private int Percent => run is { AllFacts: > 0 } one ? (int)(100 * one.DoneFacts / one.AllFacts) : 0;

    /// <inheritdoc/>
    protected override Task LoadAsync(Asker asker)
    {
        if (!asker.Is(StaffRole.SafetyLead))
        {
            Missing();
            return Task.CompletedTask;
        }

        run = Trials.Latest(asker);
        if (fields.Count > 0) return Task.CompletedTask;
        // Who comes back finds the numbers of the trial; who comes first, those in force and the last year.
        fields = NumberFields.Of(run?.Numbers ?? Policies.InForce().Numbers);
        (from, to) = run is null ? (Time.Today.AddYears(-1), Time.Today) : (run.From, run.To);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (!firstRender || !RendererInfo.IsInteractive) return;
        var second = TimeSpan.FromSeconds(1);
        ticking = Clock.CreateTimer(_ => InvokeAsync(Tick), null, second, second);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ticking?.Dispose();
        base.Dispose(disposing);
    }

    private void Tick()
    {
        if (run is null || (run.Stage == shown && shown != TrialStage.Running)) return;
        shown = run.Stage;
        StateHasChanged();
    }

    private async Task Begin()
    {
        (Told, Errors) = (null, []);
        // Asked again who it is: a page may be open for longer than somebody is a safety lead.
        await ReloadAsync();
        if (Asker is not { } asker || IsMissing) return;
        var (numbers, errors) = NumberFields.Read(fields, Policies.InForce().Numbers);
        if (numbers is null)
        {
            Errors = errors;
            return;
        }

        var (begun, refusal) = Trials.Begin(asker, numbers, from, to);
        if (refusal is not null) Errors = [new PageError(refusal.Reason, refusal.Field)];
        else run = begun;
    }

    private async Task End()
    {
        await ReloadAsync();
        run?.Ending.Cancel();
    }
}
