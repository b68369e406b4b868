using Safety.Core.Visits;

namespace Safety.Web.Visits.Pages;

/// <summary>Every clause of the risk check in plain words; those that object stand first.</summary>
public partial class VisitRisk
{
    private IReadOnlyList<RiskAnswer> objecting = [];
    private IReadOnlyList<RiskAnswer> fitting = [];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var answers = View.Risk?.Answers ?? [];
        objecting = [.. answers.Where(answer => answer.Objects)];
        fitting = [.. answers.Where(answer => !answer.Objects)];
    }
}
