using Safety.Core.Staff;
using Safety.Web.Audit.Trials;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Policy;

namespace Safety.Web.Audit.Endpoints;

/// <summary>
/// Trying a policy on history: for safety leads, each of whom sees their own trials. Nothing live is touched.
/// </summary>
internal static class TrialEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapTrials(this IEndpointRouteBuilder api)
    {
        var trials = api.MapGroup("/policy/trials").WithTags("Policy").ForRoles(StaffRole.SafetyLead);
        trials.MapPost("/", Begin)
            .Reading<TrialView>("BeginPolicyTrial", "Try a policy on history: what would have come under its numbers.")
            .Produces<TrialView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict);
        trials.MapGet("/{id}", Look)
            .Reading<TrialView>("GetPolicyTrial", "How far a trial of yours has come, or what it came to.")
            .ProducesProblem(StatusCodes.Status403Forbidden);
        trials.MapDelete("/{id}", End)
            .Reading<TrialView>("EndPolicyTrial", "End a trial of yours that runs; one that is over stays as it is.")
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static IResult Begin(TrialForm form, Asker asker, PolicyTrials trials)
    {
        if (form.From is not { } from) return new AnswerMissing("from").ToProblem();
        if (form.To is not { } to) return new AnswerMissing("to").ToProblem();
        var (numbers, unreadable) = AgencyPolicies.Read(form.Numbers);
        if (numbers is null) return unreadable!.ToProblem();
        var (run, refusal) = trials.Begin(asker, numbers, from, to);
        return run is null
            ? refusal!.ToProblem()
            : Results.Accepted($"{Api.Root}/policy/trials/{run.Id}", TrialView.Of(run));
    }

    private static IResult Look(Guid id, Asker asker, PolicyTrials trials) =>
        trials.Find(asker, id) is { } run ? Results.Ok(TrialView.Of(run)) : Problems.NotFound();

    private static IResult End(Guid id, Asker asker, PolicyTrials trials)
    {
        if (trials.Find(asker, id) is not { } run) return Problems.NotFound();
        run.Ending.Cancel();
        return Results.Ok(TrialView.Of(run));
    }
}
