using Twilio.Types;

namespace Twilio.Rest.Api.V2010.Account;

public partial class MessageResource
{
    public sealed class AddressRetentionEnum : StringEnum
    {
        public static readonly AddressRetentionEnum Obfuscate = new("obfuscate");
        public static readonly AddressRetentionEnum Retain = new("retain");

        public AddressRetentionEnum()
        {
        }

        private AddressRetentionEnum(string value)
            : base(value)
        {
        }

        public static implicit operator AddressRetentionEnum(string value) => new(value);
    }
}
