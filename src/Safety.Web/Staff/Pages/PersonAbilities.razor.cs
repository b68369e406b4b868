using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>What a person can carry and was trained for; whoever keeps them records it here.</summary>
public partial class PersonAbilities
{
    private TrainingKind kind;
    private DateOnly? completed;
    private DateOnly? until;

    /// <summary>What is known.</summary>
    [Parameter, EditorRequired]
    public AbilitiesView Abilities { get; set; } = default!;

    /// <summary>Whether the reader may record trainings and placements.</summary>
    [Parameter, EditorRequired]
    public bool MayKeep { get; set; }

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Why the last act was refused.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>Asks for an act.</summary>
    [Parameter, EditorRequired]
    public EventCallback<PersonAct> OnAsk { get; set; }

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    private IReadOnlyList<CapacitySpan> Current =>
        [.. Abilities.Declarations.Where(span => span.Until > Time.Now)];

    /// <inheritdoc/>
    protected override void OnInitialized() => (completed, until) = (Time.Today, Time.Today.AddYears(2));

    private string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Reason;

    private Task TrainAsync() => OnAsk.InvokeAsync(new PersonAct(
        new RecordTraining(Abilities.Id, kind, completed ?? Time.Today, until ?? Time.Today),
        "The training is recorded."));

    private Task PlaceAsync() => OnAsk.InvokeAsync(Abilities.IsStudent
        ? new PersonAct(new EndStudentPlacement(Abilities.Id), "The person is no longer a student here.")
        : new PersonAct(new StartStudentPlacement(Abilities.Id), "The person works here as a student now."));

    private static string Meanwhile(CapacitySpan span) => span.Exclusions.Count == 0
        ? ""
        : $": {string.Join(", ", span.Exclusions.Select(StaffPhrases.Of)).ToLowerInvariant()}";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
