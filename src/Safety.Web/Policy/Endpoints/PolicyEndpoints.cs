using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Policy.Endpoints;

/// <summary>The agency's numbers: open to everybody who works here, set by safety leads.</summary>
internal static class PolicyEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapPolicyEndpoints(this IEndpointRouteBuilder api)
    {
        api.MapGet("/policy", InForce).ForStaff().Reading<PolicyView>("GetPolicy", "The policy in force.");
        api.MapGet("/policy/versions", (AgencyPolicies policies) => Results.Ok(policies.Versions())).ForStaff()
            .Reading<IReadOnlyList<PolicyVersionView>>("ListPolicies",
                "Every version, newest first, with its changes.");
        api.MapGet("/policy/comparison", Compare).ForStaff()
            .Reading<IReadOnlyList<PolicyChange>>("ComparePolicies", "The numbers that differ between two versions.");
        api.MapPost("/policy/adoption", Adopt).ForRoles(StaffRole.SafetyLead)
            .Act("AdoptPolicy", "Adopt a version: all numbers at once, on top of the latest that you had seen.");
    }

    private static IResult InForce(AgencyPolicies policies, HttpResponse response)
    {
        var view = policies.InForce();
        response.SetVersion(view.Latest);
        return Results.Ok(view);
    }

    private static IResult Compare(AgencyPolicies policies, int from, int to) =>
        policies.Has(from) && policies.Has(to) ? Results.Ok(policies.Compare(from, to)) : Problems.NotFound();

    private static async Task<IResult> Adopt(
        AdoptionForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct)
    {
        if (form.ExpectedVersion is not { } expected) return new AnswerMissing("expected_version").ToProblem();
        var (numbers, refusal) = AgencyPolicies.Read(form.Numbers);
        if (numbers is null) return refusal!.ToProblem();
        var command = new AdoptPolicy(expected, numbers, form.Why!, form.EffectiveFrom);
        var answer = await dispatcher.Ask(command, asker.Actor, http.Request.IfMatch(), ct: ct);
        return answer.ToHttp(http.Response);
    }
}
