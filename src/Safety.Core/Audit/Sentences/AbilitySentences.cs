using Safety.Core.Staff;

namespace Safety.Core.Audit.Sentences;

/// <summary>What people can carry, were trained for, and are protected in.</summary>
internal static class AbilitySentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        CapacityDeclared f =>
            $"{words.Name(f.Staff)} declared what they can carry "
            + $"from {Words.Moment(f.From)} to {Words.Moment(f.Until)}: {Words.Number(f.Percent)} percent; "
            + $"not meanwhile: {Words.Codes(f.Exclusions)}.",
        CapacityDeclarationEnded f => $"{words.Name(f.Staff)} ended a declaration of what they can carry.",
        TrainingCompleted f =>
            $"{words.Who(f.By)} recorded that {words.Name(f.Staff)} completed a training ({Words.Code(f.Kind)}), "
            + $"in date until {Words.Day(f.ValidUntil)}.",
        StudentPlacementStarted f => $"{words.Who(f.By)} recorded that {words.Name(f.Staff)} works here as a student.",
        StudentPlacementEnded f =>
            $"{words.Who(f.By)} recorded that {words.Name(f.Staff)} is no longer a student here.",
        ProtectionBegan f =>
            $"Until {Words.Moment(f.Until)} what goes against {words.Name(f.Staff)} is looked at by somebody neutral, "
            + $"because they used a right ({Words.Code(f.Ground)}).",
        ReporterProtected f =>
            $"Until {Words.Moment(f.Until)} what goes against {words.Name(f.Staff)} is looked at by somebody neutral, "
            + "because something that happened to them was reported, or they reported it.",
        AdverseEventFound f =>
            $"A decision of {words.Name(f.By)} went against {words.Name(f.Staff)} while they were protected: "
            + $"{Words.Code(f.Kind)}.",
        AdverseEventReported f =>
            $"{words.Name(f.By)} said that something went against {words.Name(f.Staff)}: {Words.Code(f.Kind)}.",
        _ => null,
    };
}
