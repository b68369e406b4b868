using Safety.Web.Door;

namespace Safety.Web.Staff.Endpoints;

/// <summary>What people can carry, were trained for, and what went against them.</summary>
internal static class AbilityEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapAbilities(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me/capacity", Own).ForStaff()
            .Reading<CapacityView>("GetOwnCapacity", "What you said that you can carry, without why.");
        api.MapPut("/me/capacity/{declaration}", Declare).ForStaff().Act("DeclareCapacity",
            "Say what you can carry for a time. The id is yours to choose. Nobody is shown the reason.");
        api.MapPost("/me/capacity/{declaration}/end", End).ForStaff()
            .Act("EndCapacityDeclaration", "Take back what you said that you can carry, or end it early.");
        var staff = api.MapGroup("/staff/{id}").ForStaff();
        staff.MapGet("/abilities", One).Reading<AbilitiesView>(
            "GetAbilities", "What a person can carry and was trained for, without why. The reading is recorded.");
        staff.MapPost("/trainings", Train).Act("RecordTraining",
            "Record a completed training: the person's manager, a safety lead or an administrator.");
        staff.MapPut("/student-placement", StartStudent).Act("StartStudentPlacement",
            "Say that a person works here as a student: their manager, a safety lead or an administrator.");
        staff.MapDelete("/student-placement", EndStudent)
            .Act("EndStudentPlacement", "Say that a person is no longer a student here.");
        staff.MapPost("/adverse-events", Report).Act("ReportAdverseEvent",
            "Say that something went against you, or somebody of your team. The note is sealed.");
    }

    private static async Task<IResult> Own(
        Asker asker, People people, HttpResponse response, CancellationToken ct)
    {
        if (await people.OwnCapacityAsync(asker, ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> One(
        Guid id, Asker asker, People people, HttpResponse response, CancellationToken ct)
    {
        if (await people.AbilitiesAsync(asker, new(id), ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Declare(
        Guid declaration, CapacityForm form, Asker asker, AbilityDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.DeclareAsync(asker, new(declaration), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> End(
        Guid declaration, Asker asker, AbilityDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.EndAsync(asker, new(declaration), http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Train(
        Guid id, TrainingForm form, Asker asker, AbilityDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.TrainAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> StartStudent(
        Guid id, Asker asker, AbilityDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.PlaceStudentAsync(asker, new(id), true, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> EndStudent(
        Guid id, Asker asker, AbilityDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.PlaceStudentAsync(asker, new(id), false, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Report(
        Guid id, AdverseEventForm form, Asker asker, AbilityDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ReportAdverseAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);
}
