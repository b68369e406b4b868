using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>Changes a ladder step by step, and shows whom each step would reach now before it is set.</summary>
public partial class LadderEditor
{
    private static readonly LadderRole[] Roles =
        [LadderRole.OnCall, LadderRole.TeamManager, LadderRole.SafetyLead, LadderRole.EveryManager];

    private readonly List<StepFields> steps = [];

    /// <summary>The ladder as it stands.</summary>
    [Parameter, EditorRequired]
    public EscalationLadder Ladder { get; set; } = default!;

    /// <summary>Who can be named.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<StaffCard> People { get; set; } = [];

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Why the last act was refused.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>Whom a step reaches now, in words.</summary>
    [Parameter, EditorRequired]
    public Func<LadderStep, string> Preview { get; set; } = default!;

    /// <summary>Sets the ladder.</summary>
    [Parameter, EditorRequired]
    public EventCallback<EscalationLadder> OnSet { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => steps.AddRange(Ladder.Steps.Select(StepFields.Of));

    private void Add() => steps.Add(new StepFields());

    private Task SetAsync() => OnSet.InvokeAsync(new EscalationLadder([.. steps.Select(step => step.ToStep())]));

    /// <summary>One step as it is edited.</summary>
    private sealed class StepFields
    {
        private IReadOnlyList<LadderTarget> others = [];

        public HashSet<LadderRole> Roles { get; } = [];

        public Guid? Person { get; set; }

        public double? Minutes { get; set; }

        public static StepFields Of(LadderStep step)
        {
            var persons = step.Targets.Where(target => target.Person is not null).ToList();
            var fields = new StepFields
            {
                Person = persons.FirstOrDefault()?.Person?.Value,
                Minutes = step.AnswerWithin?.TotalMinutes,
                others = [.. persons.Skip(1)],
            };
            fields.Roles.UnionWith(step.Targets.Where(target => target.Person is null).Select(target => target.Role));
            return fields;
        }

        public void Toggle(LadderRole role)
        {
            if (!Roles.Remove(role)) Roles.Add(role);
        }

        public LadderStep ToStep()
        {
            var targets = Roles.Order().Select(role => new LadderTarget(role)).ToList();
            if (Person is { } person) targets.Add(new LadderTarget(LadderRole.Person, new StaffId(person)));
            return new LadderStep([.. targets, .. others], Minutes is { } time ? TimeSpan.FromMinutes(time) : null);
        }
    }
}
