using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="RecordTraining"/>.</summary>
public static class RecordTrainingHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(RecordTraining command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => RecordTraining.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
