using Safety.Core.Staff;
using Safety.Web.Staff.Supervisions;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="RecordSupervision"/>.</summary>
public static class RecordSupervisionHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(RecordSupervision command, Ledger ledger, CancellationToken ct)
    {
        var around = ledger.AroundSupervision();
        return ledger.Decide<StaffMember>(
            command.Staff.Value, member => RecordSupervision.Decide(command, member, around, ledger.Now), ct);
    }
}
